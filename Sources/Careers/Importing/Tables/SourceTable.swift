import Tabular

/// A table as a file holds it, headers among its rows, before anybody says what its columns are.
struct SourceTable: Sendable {
    let file: String
    /// A sheet, or the heading above; empty when nothing names it.
    let name: String
    let rows: [Table.Row]
    let isMarkdown: Bool
    /// Names may hold a text after a colon, as people write them in pages.
    let packsNames: Bool
    /// Written by a program that puts an apostrophe before what a spreadsheet would calculate.
    let isGuarded: Bool
    /// What its file had to say while it was opened.
    var report = ImportReport()

    init(file: String, name: String, rows: [Table.Row], isMarkdown: Bool = false, packsNames: Bool = false, isGuarded: Bool = false) {
        (self.file, self.name, self.rows) = (file, name, rows)
        (self.isMarkdown, self.packsNames, self.isGuarded) = (isMarkdown, packsNames, isGuarded)
    }

    /// The text of a cell as a person reads it, without Markdown or the apostrophe of an export.
    func text(_ cell: Table.Cell) -> String {
        let text = isGuarded ? FormulaGuard.removed(from: cell.text) : cell.text
        return text.withoutOuterBlanks
    }

    func headers(_ row: Table.Row) -> [String] { row.cells.map { isMarkdown ? PlainMarkdown.of($0.text) : text($0) } }

    /// A table of two columns and two rows at least can be a ladder; less cannot.
    var isLargeEnough: Bool { rows.count > 1 && rows.contains { $0.cells.count { !$0.isBlank } > 1 } }
}
