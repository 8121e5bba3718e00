import Tabular

/// A table with its headers apart, turned round when its levels are rows: one row per competency in every case.
struct LaidTable {
    let title: String
    let line: Int
    let headers: [String]
    let rows: [Table.Row]
    let isTurned: Bool
    /// What is said of a whole level across its row, by column.
    var scopes: [Int: String] = [:]

    init(_ table: SourceTable, _ head: TableHead, isTurned: Bool) {
        title = head.title
        line = table.rows.indices.contains(head.row) ? table.rows[head.row].line : 1
        self.isTurned = isTurned
        guard isTurned else {
            headers = table.rows.indices.contains(head.row) ? table.headers(table.rows[head.row]) : []
            rows = Array(table.rows.dropFirst(head.row + 1))
            return
        }
        let turned = TurnedRows(Array(table.rows.dropFirst(head.row)))
        headers = turned.rows.first.map { table.headers($0) } ?? []
        rows = Array(turned.rows.dropFirst())
        scopes = turned.scopes
    }
}
