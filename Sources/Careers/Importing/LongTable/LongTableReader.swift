import Kernel
import Tabular

/// Reads CSV with one row per role, level and skill: each role is a ladder. A role's levels are in an order only when a column, their numbers
/// or a person says it.
struct LongTableReader {
    let file: String
    let order: LevelOrder?
    private let table: Table
    private let title: String
    let columns: LongTableColumns
    var report: ImportReport
    var ladders: [GatheredLadder] = []
    private var places: [String: Int] = [:]
    private var names = LongTableNames()
    private var texts: [String: WrittenStatements] = [:]
    private var introductions = 0
    /// Of a part of the texts that is large enough to tell.
    private(set) var guess = LanguageGuess()
    private var guessed = 0
    private(set) var grades: [String] = []
    private var knownGrades: Set<String> = []

    static func read(_ file: TextFile, _ order: LevelOrder?) -> LadderFile {
        do {
            return read(try Table.read(Array(file.text.utf8), limits: TableLimits(columns: SourceTable.columns)), of: file.name, titled: "", order)
        } catch {
            var result = LadderFile(file: file.name)
            result.report.add(
                .error,
                Phrase(fr: error.fr, en: error.en),
                at: SourcePlace(file: file.name, line: error.line, column: error.column)
            )
            return result
        }
    }

    /// - Parameter title: names the ladder when no column does.
    static func read(_ table: Table, of file: String, titled title: String, _ order: LevelOrder?) -> LadderFile {
        var reader = LongTableReader(file, table, title, order)
        return reader.ladderFile()
    }

    private init(_ file: String, _ table: Table, _ title: String, _ order: LevelOrder?) {
        (self.file, self.table, self.title, self.order) = (file, table, title, order)
        columns = LongTableColumns(table, file: file)
        report = columns.report
    }

    private mutating func ladderFile() -> LadderFile {
        var result = LadderFile(file: file)
        if !report.hasErrors {
            for row in table.rows where !row.isBlank { read(row) }
            if ladders.isEmpty { add(.error, Self.noRow, nil) }
            if introductions > 0 { add(.note, Self.introductions(introductions), nil) }
        }
        if !report.hasErrors { build(into: &result) }
        result.report = report
        return result
    }

    mutating func add(_ severity: ReportEntry.Severity, _ message: Phrase, _ line: Int?) {
        report.add(severity, message, at: SourcePlace(file: file, line: line))
    }

    private mutating func read(_ row: Table.Row) {
        checkShape(row)
        let (level, skill) = (columns.text(.level, in: row), columns.text(.competency, in: row))
        guard !level.isEmpty, !skill.isEmpty else {
            add(.warning, Self.incomplete(level.isEmpty ? columns[.level] : columns[.competency]), row.line)
            return
        }
        guard let ladder = ladder(of: row) else { return }
        keepFirst(columns.text(.about, in: row), in: \.about, of: ladder, columns[.about], row.line)
        let place = GatheredLadder.Place(
            skill: self.skill(named: skill, in: row, of: ladder),
            level: self.level(named: level, in: row, of: ladder)
        )
        fill(place, from: row, of: ladder)
    }

    private mutating func checkShape(_ row: Table.Row) {
        let extra = row.cells.dropFirst(table.columns.count).filter { !$0.isBlank }
        if !extra.isEmpty { add(.warning, Self.extraCells(extra.count), row.line) }
        for cell in row.cells where cell.text.utf8.count > ImportLimits.textLength { add(.error, Self.tooLong, cell.position.line) }
    }

    private mutating func ladder(of row: Table.Row) -> Int? {
        let family = names.read(columns.text(.family, in: row))
        var name = names.read(columns.text(.ladder, in: row))
        if name.text.isEmpty {
            guard columns[.ladder] == nil else {
                add(.warning, Self.incomplete(columns[.ladder]), row.line)
                return nil
            }
            name = names.read(fileStem)
            if ladders.isEmpty { add(.warning, Self.noLadderColumn(name.text), row.line) }
        }
        let key = family.key + "\n" + name.key
        if let known = places[key] { return known }
        guard ladders.count < ImportLimits.ladders else {
            add(.error, Self.tooManyLadders, row.line)
            return nil
        }
        let craft = [family.text, name.text, "craft"].map(Slug.of).first { !$0.isEmpty } ?? "craft"
        ladders.append(GatheredLadder(name: name.text, craft: craft, line: row.line))
        places[key] = ladders.count - 1
        return ladders.count - 1
    }

    private var fileStem: String {
        guard title.isBlank else { return title }
        let name = file.split(separator: "/").last.map(String.init) ?? file
        let stem = name.split(separator: ".").first.map(String.init) ?? name
        return stem.isBlank ? "Ladder" : stem
    }

    private mutating func level(named text: String, in row: Table.Row, of ladder: Int) -> Int {
        let name = names.read(text)
        let isUnnamed = name.text.isEmpty || Placeholder.isOne(text) && !text.contains(where: \.isNumber)
        let count = ladders[ladder].levels.count
        let level = ladders[ladder].level(name, isUnnamed: isUnnamed, line: row.line)
        if level == ImportLimits.levels { add(.error, Self.tooManyLevels(ladders[ladder].name), row.line) }
        if level == count, isUnnamed { add(.warning, Self.unnamedLevel(text, ladders[ladder].name), row.line) }
        keepFirst(columns.text(.scope, in: row), in: \.levels[level].scope, of: ladder, columns[.scope], row.line)
        let order = columns.text(.order, in: row)
        if !order.isEmpty { keep(order, ofLevel: level, of: ladder, row.line) }
        return level
    }

    private mutating func keep(_ order: String, ofLevel level: Int, of ladder: Int, _ line: Int) {
        guard let number = Int(order) else {
            add(.error, Self.notANumber(order, columns[.order]), line)
            return
        }
        let known = ladders[ladder].levels[level].order
        if let known, known != number { add(.error, Self.twoOrders(ladders[ladder].levels[level].name, known, number), line) }
        ladders[ladder].levels[level].order = number
    }

    private mutating func skill(named text: String, in row: Table.Row, of ladder: Int) -> Int {
        let skill = ladders[ladder].skill(names.read(text), theme: names.read(columns.text(.theme, in: row)), line: row.line)
        keepFirst(columns.text(.description, in: row), in: \.skills[skill].description, of: ladder, columns[.description], row.line)
        return skill
    }

    /// What describes a role, a level or a skill is repeated on each of its rows: the first text is kept.
    private mutating func keepFirst(
        _ text: String,
        in path: WritableKeyPath<GatheredLadder, String>,
        of ladder: Int,
        _ column: Table.Column?,
        _ line: Int
    ) {
        guard !text.isEmpty, !Placeholder.isOne(text) else { return }
        let known = ladders[ladder][keyPath: path]
        if known.isEmpty {
            ladders[ladder][keyPath: path] = text
        } else if known != text {
            add(.warning, Self.twoTexts(column), line)
        }
    }

    private mutating func fill(_ place: GatheredLadder.Place, from row: Table.Row, of ladder: Int) {
        let grade = grade(in: row)
        let statements = statements(in: row)
        let skill = ladders[ladder].skills[place.skill].name
        guard grade != nil || !statements.isEmpty else {
            add(.warning, Self.nothingExpected(skill, ladders[ladder].levels[place.level].name), row.line)
            return
        }
        let isAgain = ladders[ladder].cells[place] != nil
        var cell = ladders[ladder].cells.removeValue(forKey: place) ?? GatheredLadder.Cell(line: row.line)
        let hasNews = cell.statements.add(statements)
        cell.signals.add(list(.signals, in: row))
        cell.examples.add(list(.examples, in: row))
        if isAgain {
            let isCopy = !hasNews && (grade == nil || grade == cell.grade)
            add(.warning, isCopy ? Self.repeatedRow(cell.line) : Self.mergedRow(cell.line), row.line)
            if let grade, let first = cell.grade, grade != first { add(.warning, Self.twoGrades(skill, first, grade), row.line) }
        }
        cell.grade = cell.grade ?? grade
        ladders[ladder].cells[place] = cell
    }

    private mutating func grade(in row: Table.Row) -> String? {
        let text = columns.text(.grade, in: row)
        guard !text.isEmpty else { return nil }
        if Placeholder.isOne(text) && !text.contains(where: \.isNumber) {
            add(.warning, Self.placeholderGrade(text), row.line)
            return nil
        }
        let name = names.read(text).text
        if knownGrades.insert(name).inserted { grades.append(name) }
        return name
    }

    private mutating func statements(in row: Table.Row) -> [String] {
        let cell = columns.text(.text, in: row)
        guard !cell.isEmpty else { return [] }
        let written = texts[cell] ?? WrittenStatements(cell)
        if texts.updateValue(written, forKey: cell) == nil { listen(to: cell) }
        if written.introduction != nil { introductions += 1 }
        return written.statements.filter { statement in
            guard Placeholder.isOne(statement) else { return true }
            add(.warning, FrontMatterReader.placeholder(statement), row.line)
            return false
        }
    }

    private mutating func listen(to text: String) {
        guard guessed < 200_000 else { return }
        guess.read(text)
        guessed += text.utf8.count
    }

    private func list(_ field: LongTableField, in row: Table.Row) -> [String] {
        WrittenStatements(columns.text(field, in: row)).statements.filter { !Placeholder.isOne($0) }
    }
}
