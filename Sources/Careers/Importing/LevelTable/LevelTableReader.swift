import Kernel
import Tabular

/// Reads tables with one row per competency and one column per level, each as a ladder. A column that is not a level is left out, and named.
struct LevelTableReader {
    let file: String
    let order: LevelOrder?
    let language: Language
    var report = ImportReport()
    private(set) var hasRead = false
    private var keys = KeyRing(otherwise: "ladder")
    private let guess: Language?

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

    init(file: String, order: LevelOrder?, guessing tables: [SourceTable]) {
        (self.file, self.order) = (file, order)
        var reading = LanguageGuess()
        for row in tables.flatMap({ $0.rows.prefix(300) }).prefix(600) { row.cells.forEach { reading.read($0.text) } }
        let accents = tables.contains { table in table.rows.prefix(8).contains { $0.cells.contains { Self.frenchHeads.contains($0.text.lowercased()) } } }
        guess = reading.language ?? (accents ? .french : nil)
        language = guess ?? .english
    }

    /// Headers only a French table has.
    private static let frenchHeads: Set<String> = ["compétence", "compétences", "thème", "thèmes"]

    mutating func add(_ severity: ReportEntry.Severity, _ message: Phrase, _ line: Int?) {
        report.add(severity, message, at: SourcePlace(file: file, line: line))
    }

    /// - Returns: the columns that are levels, with their places.
    mutating func read(_ table: LevelTable, into result: inout LadderFile) -> [Int: Int] {
        guard !table.laid.rows.isEmpty else { return [:] }
        if !hasRead { add(guess == nil ? .warning : .note, FrontMatterReader.read(in: guess), nil) }
        if !hasRead, !table.source.isMarkdown { add(.note, TableWords.carried, nil) }
        hasRead = true
        guard table.columns.others.count <= ImportLimits.levels else {
            add(.error, LongTableReader.tooManyLevels(table.name), table.line)
            return [:]
        }
        if !table.laid.title.isEmpty { add(.note, TableWords.title(table.laid.title), table.line) }
        for part in parts(of: table) { read(part, into: &result) }
        return places(levels(of: table, named: title(table)).levels)
    }

    /// The columns of levels, and their places from the lowest; as a proposal while nobody has said their order.
    private func places(_ levels: [Level]) -> [Int: Int] {
        Dictionary(levels.enumerated().map { ($0.element.column, $0.offset + 1) }, uniquingKeysWith: { first, _ in first })
    }

    private mutating func read(_ part: Part, into result: inout LadderFile) {
        let found = levels(of: part.table, named: part.title)
        result.columnFaults += found.remarks.count { $0.severity == .error }
        for (severity, message) in found.remarks { add(severity, message, part.table.line) }
        if let question = found.question { result.unordered.append(question) }
        let ladder = gather(part, found.levels)
        if let draft = draft(ladder, SourcePlace(file: file, line: part.table.line)) { result.ladders.append(draft) }
    }

    /// A column that names ladders makes several of one table.
    private func parts(of table: LevelTable) -> [Part] {
        guard let column = table.columns.ladder else { return [Part(table: table, title: title(table), rows: table.laid.rows)] }
        var (parts, places, name): ([Part], [String: Int], String) = ([], [:], title(table))
        for row in table.laid.rows {
            let written = table.plain(table.text(column, in: row))
            if !written.isEmpty { name = written }
            let place = places[name] ?? parts.count
            if place == parts.count { parts.append(Part(table: table, title: name, rows: [])) }
            places[name] = place
            parts[place].rows.append(row)
        }
        return parts
    }

    private func title(_ table: LevelTable) -> String { table.name.isBlank ? fileStem : table.name }

    private var fileStem: String {
        let name = file.split(separator: "/").last.map(String.init) ?? file
        let stem = name.split(separator: ".").first.map { $0.trimmed } ?? name
        return stem.isEmpty ? (language == .french ? "Parcours" : "Ladder") : stem
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
                    LevelDraft(
                        order: place + 1, name: $0, scope: LocalizedText(ladder.levels[place].scope, in: language), isDefined: defined.contains(place))
                }
            },
            themes: skills.themes,
            expectations: expectations,
            place: place
        )
    }
}

extension LevelTableReader {
    /// One ladder of a table.
    struct Part {
        let table: LevelTable
        let title: String
        var rows: [Table.Row]
    }
}
