extension Table {
    /// One record; it may spread over several lines when a quoted cell holds line breaks.
    package struct Row: Sendable, Equatable {
        package let cells: [Cell]

        package init(cells: [Cell]) {
            self.cells = cells
        }

        package var line: Int { cells.first?.position.line ?? 0 }

        /// A line of separators and spaces, as spreadsheets leave behind deleted rows.
        package var isBlank: Bool { cells.allSatisfy(\.isBlank) }

        /// The cell under a column, or nil where the row stops before it.
        package subscript(column: Column) -> Cell? {
            cells.indices.contains(column.index) ? cells[column.index] : nil
        }

        /// The text under a column without the spaces around it; empty where the row stops before it.
        package func text(_ column: Column) -> String {
            self[column]?.text.withoutOuterBlanks ?? ""
        }
    }
}
