/// A table of an HTML text, with the heading or caption that names it.
package struct HTMLTable: Sendable {
    package let title: String
    package let rows: [Table.Row]

    /// Every outermost table with two rows or more. What cannot be understood is passed over, as browsers do; nothing is fetched or run.
    package static func all(in text: String, limits: TableLimits = TableLimits(columns: 300, cells: 500_000)) throws(TabularError) -> [HTMLTable] {
        let document = try HTMLTree(text)
        var reading = HTMLTableReading(limits: limits)
        try reading.read(document.root)
        return reading.tables
    }

    package static func isIn(_ text: String) -> Bool {
        text.contains(#/<table[\s>]/#.ignoresCase()) && text.contains(#/<\/?tr[\s>]/#.ignoresCase())
    }
}
