import Tabular

/// Rows turned into columns. Rows that a merged cell gathers under one name become one column.
struct TurnedRows {
    private(set) var rows: [Table.Row] = []
    /// A text that runs across a whole row speaks of what the row is, not of one of its columns.
    private(set) var scopes: [Int: String] = [:]

    init(_ source: [Table.Row]) {
        var gathered: [[Table.Cell]] = []
        for row in source {
            guard let first = row.cells.first else { continue }
            let goesOn = first.isRepeated && !gathered.isEmpty
            let column = goesOn ? gathered.count - 1 : gathered.count
            let rest = row.cells.dropFirst()
            if rest.count > 1, let said = rest.first, !said.isBlank, rest.dropFirst().allSatisfy(\.isRepeated) {
                scopes[column] = [scopes[column], said.text].compactMap { $0 }.joined(separator: "\n")
                if !goesOn { gathered.append([first]) }
            } else if goesOn {
                gathered[column] = Self.joined(gathered[column], row.cells)
            } else {
                gathered.append(row.cells)
            }
        }
        let height = gathered.map(\.count).max() ?? 0
        rows = (0..<height).map { index in
            Table.Row(cells: gathered.map { $0.indices.contains(index) ? $0[index] : Table.Cell(text: "", position: $0.first?.position ?? .start) })
        }
    }

    private static func joined(_ above: [Table.Cell], _ below: [Table.Cell]) -> [Table.Cell] {
        (0..<max(above.count, below.count)).map { index in
            let (old, new) = (above.indices.contains(index) ? above[index] : nil, below.indices.contains(index) ? below[index] : nil)
            guard let old, !old.isBlank else { return new ?? old ?? Table.Cell(text: "", position: .start) }
            guard let new, !new.isBlank, !new.isRepeated else { return old }
            return Table.Cell(text: old.text + "\n\n" + new.text, position: old.position)
        }
    }
}
