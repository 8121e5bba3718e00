import Kernel
import Tabular

/// Reads tables with one row per competency and one column per level, each as a ladder. A column that is not a level is left out, and named.
struct LevelTableReader {
    let file: String
    let order: LevelOrder?
    var report = ImportReport()
    private var language = Language.english
    private var keys = KeyRing(otherwise: "ladder")

    static func read(csv file: TextFile, _ order: LevelOrder?) -> LadderFile {
        do {
            let table = try Table.read(Array(file.text.utf8), limits: TableLimits(columns: 300, cells: 2_000_000))
            var reader = LevelTableReader(file: file.name, order: order)
            return reader.ladderFile([LevelTable(table, name: reader.fileStem)])
        } catch {
            var result = LadderFile(file: file.name)
            let place = SourcePlace(file: file.name, line: error.line, column: error.column)
            result.report.add(.error, Phrase(fr: error.fr, en: error.en), at: place)
            return result
        }
    }

    static func read(markdown file: TextFile, _ order: LevelOrder?) -> LadderFile {
        var reader = LevelTableReader(file: file.name, order: order)
        return reader.ladderFile(LevelTable.all(in: lines(of: file.text)))
    }

    static func lines(of text: String) -> [MarkdownLine] {
        let header = FrontMatterFile(text)
        return MarkdownLine.all(of: header?.body ?? text[...], firstLine: header?.bodyLine ?? 1)
    }

    /// A line of headers with a competency, then a line of dashes.
    static func isOne(markdown text: String) -> Bool {
        var before: Substring?
        for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let isRow = line.first { $0 != UInt8(ascii: " ") } == UInt8(ascii: "|")
            let current = isRow ? Substring(line.prefix(20_000)) : nil
            if let before, let current, current.allSatisfy({ "|-: \r".contains($0) }) {
                let headers = MarkdownLine.all(of: before, firstLine: 1).first
                if case .row(let cells)? = headers?.kind, LevelTableColumns.areThere(cells.map { PlainMarkdown.of($0) }) { return true }
            }
            before = current
        }
        return false
    }

    private init(file: String, order: LevelOrder?) { (self.file, self.order) = (file, order) }

    private var fileStem: String { file.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? file }

    private mutating func add(_ severity: ReportEntry.Severity, _ message: Phrase, _ line: Int?) {
        report.add(severity, message, at: SourcePlace(file: file, line: line))
    }

    private mutating func ladderFile(_ tables: [LevelTable]) -> LadderFile {
        var result = LadderFile(file: file)
        var guess = LanguageGuess()
        for row in tables.flatMap(\.rows).prefix(300) { row.cells.forEach { guess.read($0) } }
        language = guess.language ?? .english
        result.language = language
        add(guess.language == nil ? .warning : .note, FrontMatterReader.read(in: guess.language), nil)
        for table in tables { read(table, into: &result) }
        if result.ladders.isEmpty, !report.hasErrors { add(.error, LongTableReader.noRow, nil) }
        result.report = report
        return result
    }

    private mutating func read(_ table: LevelTable, into result: inout LadderFile) {
        guard let columns = LevelTableColumns(table.headers), !table.rows.isEmpty else { return }
        let names = columns.others.map { Emoji.stripped(from: table.headers[$0]) }
        guard names.count <= ImportLimits.levels else { return add(.error, LongTableReader.tooManyLevels(table.name), table.line) }
        let title = table.name.isEmpty ? fileStem : table.name
        let place = SourcePlace(file: file, line: table.line)
        var levels: [Int]
        switch LevelTableLevels(names, of: title, by: order) {
        case .found(let places, let byNumber):
            levels = places
            if byNumber { add(.note, LongTableReader.orderedByNumber(title), table.line) }
        case .open:
            levels = Array(names.indices)
            result.unordered.append(UnorderedLevels(ladder: title, names: names, place: place))
        }
        for index in names.indices where !levels.contains(index) { add(.warning, Self.notALevel(names[index]), table.line) }
        let ladder = gather(table, title, columns, levels.map { (columns.others[$0], LevelTableLevels.name(names[$0])) })
        if let draft = draft(ladder, place) { result.ladders.append(draft) }
    }

    private mutating func gather(
        _ table: LevelTable,
        _ title: String,
        _ columns: LevelTableColumns,
        _ levels: [(column: Int, name: String)]
    )
        -> GatheredLadder
    {
        var ladder = GatheredLadder(name: title, craft: Slug.of(title), line: table.line)
        for (index, level) in levels.enumerated() {
            _ = ladder.level(ReadName(text: level.name, key: "\(index)"), isUnnamed: false, line: table.line)
        }
        var theme = ""
        for row in table.rows {
            func cell(_ column: Int?) -> String { column.flatMap { $0 < row.cells.count ? row.cells[$0] : nil } ?? "" }
            if row.cells.count > table.headers.count {
                add(.warning, LongTableReader.extraCells(row.cells.count - table.headers.count), row.line)
            }
            if columns.theme != nil, !cell(columns.theme).isEmpty { theme = plain(cell(columns.theme), table) }
            guard let skill = PackedCell(cell(columns.competency)).skills.first else {
                add(.warning, Self.noCompetency, row.line)
                continue
            }
            let place = ladder.skill(ReadName(skill.name), theme: ReadName(theme), line: row.line)
            let about = plain(cell(columns.description), table)
            if ladder.skills[place].description.isEmpty { ladder.skills[place].description = about.isEmpty ? skill.about : about }
            for (index, level) in levels.enumerated() {
                keep(cell(level.column), GatheredLadder.Place(skill: place, level: index), in: &ladder, table, row.line)
            }
        }
        return ladder
    }

    private func plain(_ text: String, _ table: LevelTable) -> String { table.isMarkdown ? PlainMarkdown.of(text) : text }

    private mutating func keep(
        _ text: String,
        _ place: GatheredLadder.Place,
        in ladder: inout GatheredLadder,
        _ table: LevelTable,
        _ line: Int
    ) {
        guard text.utf8.count <= ImportLimits.textLength else { return add(.error, LongTableReader.tooLong, line) }
        let written =
            table.isMarkdown
            ? PlainMarkdown.pieces(of: text).flatMap { WrittenStatements(PlainMarkdown.of($0)).statements }
            : WrittenStatements(text).statements
        for placeholder in written where Placeholder.isOne(placeholder) { add(.warning, FrontMatterReader.placeholder(placeholder), line) }
        let statements = written.filter { !Placeholder.isOne($0) }
        guard !statements.isEmpty else { return }
        var cell = ladder.cells.removeValue(forKey: place) ?? GatheredLadder.Cell(line: line)
        if !cell.statements.all.isEmpty { add(.warning, LongTableReader.mergedRow(cell.line), line) }
        cell.statements.add(statements)
        ladder.cells[place] = cell
    }

    private mutating func draft(_ ladder: GatheredLadder, _ place: SourcePlace) -> LadderDraft? {
        guard let name = LocalizedText(Emoji.stripped(from: ladder.name), in: language), !ladder.cells.isEmpty else { return nil }
        let places = Array(ladder.levels.indices)
        let skills = GatheredSkills(ladder, GradeScale([], in: language), language)
        let expectations = skills.expectations(of: places, in: file)
        let defined = Set(ladder.cells.keys.map(\.level))
        let all = places.count * ladder.skills.count
        if expectations.count < all { add(.note, LongTableReader.holes(ladder.name, all - expectations.count, of: all), ladder.line) }
        return LadderDraft(
            key: keys.key(for: ladder.name),
            name: name,
            craft: ladder.craft.isEmpty ? "craft" : ladder.craft,
            levels: places.compactMap { place in
                LocalizedText(ladder.levels[place].name, in: language).map {
                    LevelDraft(order: place + 1, name: $0, isDefined: defined.contains(place))
                }
            },
            themes: skills.themes,
            expectations: expectations,
            place: place
        )
    }

    private static let noCompetency = Phrase(
        fr: "Cette ligne ne nomme pas de compétence : non reprise.",
        en: "This row names no competency: not imported."
    )

    private static func notALevel(_ name: String) -> Phrase {
        Phrase(
            fr: "La colonne « \(name.excerpt) » n’est pas un palier : non reprise.",
            en: "The column “\(name.excerpt)” is not a level: not imported."
        )
    }
}
