/// A table of an HTML text, with the heading or caption that names it.
package struct HTMLTable: Sendable {
    package let title: String
    package let rows: [Table.Row]

    /// Every outermost table with two rows or more. What cannot be understood is passed over, as browsers do; nothing is fetched or run.
    package static func all(in text: String) throws(TabularError) -> [HTMLTable] {
        var budget = ReadingBudget(cells: 500_000, characters: 64_000_000, unpackedBytes: 0)
        return try all(in: text, spending: &budget)
    }

    package static func all(in text: String, columns: Int = 300, spending budget: inout ReadingBudget) throws(TabularError) -> [HTMLTable] {
        let document = try HTMLTree(text)
        var reading = HTMLTableReading(columns: columns, budget: budget)
        defer { budget = reading.budget }
        try reading.read(document.root)
        return reading.tables
    }

    package static func isIn(_ text: String) -> Bool {
        text.contains(#/<table[\s>]/#.ignoresCase()) && text.contains(#/<\/?tr[\s>]/#.ignoresCase())
    }
}
