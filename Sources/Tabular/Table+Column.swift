extension Table {
    /// One header cell. Spreadsheets often export empty trailing columns: these have no name.
    package struct Column: Sendable, Hashable {
        /// Counted from zero.
        package let index: Int
        package let name: String
        package let position: TextPosition

        package init(index: Int, cell: Cell) {
            self.index = index
            self.name = cell.text.withoutOuterBlanks
            self.position = cell.position
        }

        package var isNamed: Bool { !name.isEmpty }
    }

    /// The first column that carries one of the names; names listed first win. See `HeaderText` for what counts as the same name.
    package func column(named names: [String]) -> Column? {
        let keys = columns.map { HeaderText.key($0.name) }
        for name in names {
            let key = HeaderText.key(name)
            if let found = columns.first(where: { $0.isNamed && keys[$0.index] == key }) { return found }
        }
        return nil
    }
}
