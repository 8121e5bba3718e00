/// Cells where they were put; a row is as long as its last cell that holds something.
struct SheetGrid {
    private let columns: Int
    private var cells: [Int: [Table.Cell]] = [:]
    private var width = 0

    init(columns: Int) { self.columns = columns }

    var rows: [Table.Row] {
        cells.keys.sorted().compactMap { number in
            let row = Table.Row(cells: cells[number] ?? [])
            return row.isBlank ? nil : row
        }
    }

    mutating func put(_ text: String, at place: CellReference, isRepeated: Bool = false, spending budget: inout ReadingBudget) throws(TabularError) {
        guard !text.isEmpty else { return }
        let position = TextPosition(line: place.row, character: place.column)
        guard place.column <= columns else { throw TabularError(.tooManyColumns(limit: columns), at: position) }
        var row = cells.removeValue(forKey: place.row) ?? []
        let missing = place.column - row.count
        try budget.spend(cells: max(1, missing), at: position)
        try budget.spend(text, at: position)
        for column in row.count..<max(row.count, place.column) {
            row.append(Table.Cell(text: "", position: TextPosition(line: place.row, character: column + 1)))
        }
        row[place.column - 1] = Table.Cell(text: text, position: position, isRepeated: isRepeated)
        cells[place.row] = row
        width = max(width, place.column)
    }

    /// A merged cell shows its text over all it covers; but one that starts a row and goes across is a title, which stays where it is.
    mutating func spread(_ range: (first: CellReference, last: CellReference), spending budget: inout ReadingBudget) throws(TabularError) {
        guard let row = cells[range.first.row], row.count >= range.first.column else { return }
        let text = row[range.first.column - 1].text
        let isTitle = range.first.column == 1 && range.last.column > 1
        guard !text.isEmpty, !isTitle else { return }
        let last = (row: min(range.last.row, range.first.row + 1_000), column: min(range.last.column, width))
        guard range.first.column <= last.column else { return }
        for line in range.first.row...last.row where cells[line] != nil {
            for column in range.first.column...last.column {
                try budget.spend(cells: 1, at: TextPosition(line: line, character: column))
                guard let place = CellReference("\(CellReference.letters(of: column))\(line)"), isEmpty(line, column) else { continue }
                try put(text, at: place, isRepeated: true, spending: &budget)
            }
        }
    }

    private func isEmpty(_ row: Int, _ column: Int) -> Bool {
        guard let row = cells[row], row.count >= column else { return true }
        return row[column - 1].text.isEmpty
    }
}
