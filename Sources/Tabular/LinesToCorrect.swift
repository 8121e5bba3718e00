/// The rows of a table that need correcting, as a file: the same columns, and one more that says why.
/// Corrected and sent again it is read like any other: that column is passed over, and what guards against formulas is taken off.
package struct LinesToCorrect {
    private let table: Table
    private let reasons: (fr: String, en: String)

    package init(of table: Table, reasons: (fr: String, en: String)) {
        self.table = table
        self.reasons = reasons
    }

    /// - Parameters:
    ///   - faults: what is wrong, each with the line it is told at.
    ///   - workbook: whether the table came as one; the file then has the separator that a spreadsheet in that language opens, else its own.
    /// - Returns: nil when no single row is at fault.
    package func bytes(_ faults: [(line: Int, says: String)], inFrench: Bool, workbook: Bool) -> [UInt8]? {
        let byRow = Dictionary(grouping: faults) { owner(of: $0.line) }
        let rows = table.rows.indices.compactMap { index in byRow[index].map { (table.rows[index], $0) } }
        guard !rows.isEmpty else { return nil }
        let width = max(table.columns.count, rows.map(\.0.cells.count).max() ?? 0)
        let kept = (0..<width).filter { $0 >= table.columns.count || !isReasons(table.columns[$0].name) }
        var writer = CSVWriter(separator: workbook ? (inFrench ? .semicolon : .comma) : table.separator)
        writer.append(kept.map { $0 < table.columns.count ? table.columns[$0].name : "" } + [inFrench ? reasons.fr : reasons.en])
        for (row, faults) in rows {
            writer.append(kept.map { text($0, of: row) } + [faults.map(\.says).joined(separator: " | ")])
        }
        return writer.bytes
    }

    private func isReasons(_ name: String) -> Bool { [reasons.fr, reasons.en].map(HeaderText.key).contains(HeaderText.key(name)) }

    /// A record may spread over several lines; a problem names the one its cell begins on.
    private func owner(of line: Int) -> Int? {
        table.rows.lastIndex { $0.line <= line }
    }

    /// As an import reads it: the guard that the writer puts on is not put on twice.
    private func text(_ index: Int, of row: Table.Row) -> String {
        row.cells.indices.contains(index) ? FormulaGuard.removed(from: row.cells[index].text) : ""
    }
}
