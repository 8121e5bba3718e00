import Kernel
import Tabular

/// The ways of writing a framework that Palier understands. Told by what a file says, never by its name.
package enum FrameworkDialect: String, Sendable, CaseIterable {
    /// Our own documented YAML, or the same in JSON.
    case native = "palier-yaml"
    /// Markdown whose YAML header holds `topics` with their criteria per level, or whose headings are `Level 1`, `Level 2`...
    case frontMatter = "front-matter-markdown"
    /// YAML with a list of `levels`, a list of `themes`, and `competencies` that each name a level, a theme and a proficiency.
    case gradedYAML = "graded-yaml"
    /// CSV with one row per role, level and skill.
    case longTable = "long-csv"
    /// Markdown whose headings name levels by a number, with lists, sub-headings or a table below each.
    case levelHeadings = "level-headings-markdown"
    /// One row per competency and one column per level.
    case matrixTable = "matrix-csv"
    case matrixMarkdown = "matrix-markdown"
    /// Tables in HTML, as a page holds them or a spreadsheet puts them on the clipboard.
    case htmlTables = "html-tables"
    /// Sheets of a workbook.
    case workbook = "xlsx"

    static let formatLine = "palier-framework-1"

    package var name: Phrase {
        switch self {
        case .native: Phrase(fr: "YAML de Palier", en: "Palier YAML")
        case .frontMatter: Phrase(fr: "Markdown à en-tête YAML", en: "Markdown with a YAML header")
        case .gradedYAML: Phrase(fr: "YAML à compétences par palier", en: "YAML of competencies by level")
        case .longTable: Phrase(fr: "CSV à une ligne par palier et compétence", en: "CSV with one row per level and skill")
        case .levelHeadings: Phrase(fr: "Markdown à titres de paliers", en: "Markdown with headings of levels")
        case .matrixTable: Phrase(fr: "CSV à une colonne par palier", en: "CSV with one column per level")
        case .matrixMarkdown: Phrase(fr: "Markdown à tableaux de paliers", en: "Markdown with tables of levels")
        case .htmlTables: Phrase(fr: "tableaux HTML", en: "HTML tables")
        case .workbook: Phrase(fr: "classeur de tableur (XLSX)", en: "spreadsheet workbook (XLSX)")
        }
    }

    /// - Parameter budget: what looking at it may hold; nothing of it is spent.
    init?(of text: String, within budget: ReadingBudget = ImportLimits.budget) {
        let lines = Self.beginnings(of: text)
        if Self.saysNative(lines) {
            self = .native
        } else if let header = FrontMatterFile(text)?.header, Self.saysLadder(Self.beginnings(of: String(header))) {
            self = .frontMatter
        } else if Self.saysGraded(lines) {
            self = .gradedYAML
        } else if LongTableHeader.isOne(lines: lines) {
            self = .longTable
        } else if LevelHeadingsReader.isOne(text) {
            self = .levelHeadings
        } else if LevelTableColumns.areThere(inFirstOf: lines) {
            self = .matrixTable
        } else if LevelTableReader.isOne(markdown: text) {
            self = .matrixMarkdown
        } else if SourceTable.isThereHTML(in: text, within: budget) {
            self = .htmlTables
        } else {
            return nil
        }
    }

    /// One file of ladders; our own format holds a whole framework and is read apart.
    /// - Parameter mappings: what a person says of the columns of its tables.
    func ladders(of file: TextFile, _ order: LevelOrder?, _ mappings: [TableMapping?] = [], spending budget: inout ReadingBudget) -> LadderFile {
        switch self {
        case .native, .workbook: LadderFile(file: file.name)
        case .frontMatter: FrontMatterReader.read(file)
        case .gradedYAML: GradedYAMLReader.read(file, order)
        case .longTable: SourceTable.longLadders(of: file, order, mappings, spending: &budget)
        case .levelHeadings: LevelHeadingsReader.read(file)
        case .matrixTable: SourceTable.ladders(of: file, order, mappings, spending: &budget, opening: SourceTable.csv)
        case .matrixMarkdown: SourceTable.ladders(of: file, order, mappings, spending: &budget, opening: SourceTable.matrices)
        case .htmlTables: SourceTable.ladders(of: file, order, mappings, spending: &budget, opening: SourceTable.html)
        }
    }

    /// The start of the first lines, which is where every dialect says what it is.
    private static func beginnings(of text: String) -> [String] {
        text.utf8.split(separator: UInt8(ascii: "\n"), maxSplits: 400).prefix(400).map { String(decoding: $0.prefix(2_000), as: UTF8.self) }
    }

    private static func saysGraded(_ lines: [String]) -> Bool {
        let keys = Set(lines.map(topKey))
        return keys.contains("competencies") && (keys.contains("levels") || keys.contains("themes"))
    }

    private static func saysNative(_ lines: [String]) -> Bool {
        if lines.contains(where: { topKey($0) == "ladders" }) { return true }
        if lines.contains(where: { topKey($0) == "format" && $0.contains("palier-framework") }) { return true }
        guard lines.first?.hasPrefix("{") == true else { return false }
        return lines.contains { $0.contains("palier-framework") || $0.contains("\"ladders\"") }
    }

    private static func saysLadder(_ lines: [String]) -> Bool {
        let keys = Set(lines.map(topKey))
        return keys.contains("topics") || (keys.contains("levels") && keys.contains("title"))
    }

    /// The key at the very start of a line: `ladders` in `ladders:`.
    private static func topKey(_ line: String) -> String {
        guard line.first?.isWhitespace == false, let colon = line.firstIndex(of: ":") else { return "" }
        return line[..<colon].filter { $0 != "\"" && $0 != "'" && $0 != " " }
    }
}
