/// Cells of a table on their true columns, those that cover several among them.
struct HTMLGrid {
    private let columns: Int
    private var cells: [[Int: Table.Cell]] = []
    /// What cells of rows above still cover, by column.
    private var covered: [Int: (text: String, rows: Int)] = [:]

    init(columns: Int) { self.columns = columns }

    var rows: [Table.Row] {
        cells.enumerated().map { index, row in
            let line = row.values.first?.position.line ?? index + 1
            return Table.Row(
                cells: (0..<((row.keys.max() ?? -1) + 1)).map { row[$0] ?? Table.Cell(text: "", position: TextPosition(line: line, character: $0 + 1)) })
        }
    }

    mutating func add(_ row: HTMLNode, at index: Int, of count: Int, spending budget: inout ReadingBudget) throws(TabularError) {
        var (placed, column): ([Int: Table.Cell], Int) = ([:], 0)
        // A row without cells of its own still holds those that come down to it.
        let start = TextPosition(line: row.line, character: 1)
        try budget.spend(cells: max(1, covered.count), at: start)
        for (place, above) in covered {
            try budget.spend(above.text, at: start)
            placed[place] = Table.Cell(text: above.text, position: TextPosition(line: row.line, character: place + 1), isRepeated: true)
        }
        var next = covered.compactMapValues { $0.rows > 1 ? (text: $0.text, rows: $0.rows - 1) : nil }
        for node in row.children where node.name == "td" || node.name == "th" {
            while placed[column] != nil { column += 1 }
            let (width, height) = (node.span("colspan", most: columns), node.span("rowspan", most: max(1, count - index)))
            let position = TextPosition(line: node.line, character: column + 1)
            guard column + width <= columns else { throw TabularError(.tooManyColumns(limit: columns), at: position) }
            try budget.spend(cells: width, at: position)
            let text = HTMLText.of(node)
            try budget.spend(text, times: width, at: position)
            for offset in 0..<width {
                // A cell that starts a row and goes across is a title: it stays where it is.
                let isTitle = column == 0 && width > 1 && offset > 0
                placed[column + offset] = Table.Cell(text: isTitle ? "" : text, position: position, isRepeated: offset > 0)
                if height > 1 { next[column + offset] = (isTitle ? "" : text, height - 1) }
            }
            column += width
        }
        covered = next
        cells.append(placed)
    }
}
