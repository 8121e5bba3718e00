import Tabular

/// A table with one row per competency and one column per level, whose columns are known.
struct LevelTable {
    let source: SourceTable
    let laid: LaidTable
    let columns: LevelTableColumns

    init(_ source: SourceTable, _ laid: LaidTable, _ columns: LevelTableColumns) {
        (self.source, self.laid, self.columns) = (source, laid, columns)
    }

    /// What stands above the headers, else the sheet or the heading.
    var name: String { laid.title.isEmpty ? source.name : laid.title }
    var line: Int { laid.line }

    func cell(_ column: Int?, in row: Table.Row) -> Table.Cell? {
        column.flatMap { row.cells.indices.contains($0) ? row.cells[$0] : nil }
    }

    func text(_ column: Int?, in row: Table.Row) -> String { cell(column, in: row).map(source.text) ?? "" }

    func plain(_ text: String) -> String { source.isMarkdown ? PlainMarkdown.of(text) : text }

    /// The name of a competency and what the same cell says of it.
    func skill(in row: Table.Row) -> PackedCell.Skill? {
        let text = text(columns.competency, in: row)
        if source.isMarkdown { return PackedCell(text).skills.first }
        let lines = text.split(separator: "\n", maxSplits: 1).map { $0.trimmed }
        guard let first = lines.first, !first.isEmpty else { return nil }
        if lines.count == 1, source.packsNames, let colon = first.firstIndex(of: ":"), first.distance(from: colon, to: first.endIndex) > 12 {
            return PackedCell.Skill(name: first[..<colon].trimmed, about: first[first.index(after: colon)...].trimmed)
        }
        return PackedCell.Skill(name: first, about: lines.dropFirst().first.map { $0 } ?? "")
    }

    /// Nothing but what names the row: a section title, or a competency nobody has written yet.
    func isBare(_ row: Table.Row) -> Bool {
        row.cells.enumerated().allSatisfy { $0.offset == columns.competency || $0.element.isBlank }
    }

    func repeatsHead(_ row: Table.Row) -> Bool {
        let texts = source.headers(row)
        return !texts.isEmpty && texts == Array(laid.headers.prefix(texts.count)) && texts.count { !$0.isEmpty } > 1
    }
}
