import Tabular

/// Where the headers of a table are, and how it is laid out.
struct TableHead: Equatable {
    enum Shape { case matrix, turned, long, unknown }

    /// Among the rows of the table.
    let row: Int
    let shape: Shape
    /// What stands above the headers.
    let title: String

    init(_ table: SourceTable) {
        let candidates = table.rows.prefix(8).enumerated()
        let found = candidates.lazy.map { (row: $0.offset, shape: Self.shape(of: table.headers($0.element), isMarkdown: table.isMarkdown)) }
            .first { $0.shape != .unknown }
        let first = candidates.first { $0.element.cells.count { !$0.isBlank && !$0.isRepeated } > 1 }?.offset ?? 0
        row = found?.row ?? first
        shape = found?.shape ?? .unknown
        let above = table.rows.prefix(row).lazy.compactMap { $0.cells.first { !$0.isBlank } }.first
        title = above.map { table.text($0).split(separator: "\n").first.map(String.init) ?? "" } ?? ""
    }

    private static func shape(of headers: [String], isMarkdown: Bool) -> Shape {
        if LongTableHeader.isOne(headers) { return .long }
        if LevelTableColumns.areThere(headers) { return .matrix }
        return !isMarkdown && LevelTableColumns.areTurned(headers) ? .turned : .unknown
    }
}
