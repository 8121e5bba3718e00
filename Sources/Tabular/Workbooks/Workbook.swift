/// A workbook of a spreadsheet (`.xlsx`): its visible sheets as text, in their order.
package struct Workbook: Sendable {
    /// One sheet, its cells as they are shown: dates written year first, formulas by the value they last had.
    package struct Sheet: Sendable {
        package let name: String
        /// Rows that hold something; the line of a cell is the number of its row.
        package let rows: [Table.Row]
        /// Where formulas stand, for whoever reads to look at: `C4`. At most a hundred are named.
        package let formulas: [String]
        package let formulaCount: Int
        /// Cells whose formula ended in an error; they are read as empty.
        package let faultyCells: [String]
        /// Ranges of merged cells: their text is repeated in each place they cover.
        package let mergedRanges: Int
    }

    package let sheets: [Sheet]
    /// Sheets nobody sees in the spreadsheet; they are not read.
    package let hiddenSheets: [String]

    /// Does it start like a zip, or like the old format? Both are better told apart here than taken for text.
    package static func isOne(_ bytes: [UInt8]) -> Bool { SpreadsheetFile.isRecognised(in: bytes) }

    /// - Parameter only: the one sheet to read, hidden or not; all the visible ones when absent.
    /// - Throws: nothing is half-read.
    package static func read(_ bytes: [UInt8], only: String? = nil, limits: WorkbookLimits = WorkbookLimits()) throws(TabularError) -> Workbook {
        var budget = ReadingBudget(limits)
        return try read(bytes, only: only, limits: limits, spending: &budget)
    }

    /// One workbook of several: all draw from the same budget.
    package static func read(
        _ bytes: [UInt8], only: String? = nil, limits: WorkbookLimits = WorkbookLimits(), spending budget: inout ReadingBudget
    ) throws(TabularError) -> Workbook {
        guard bytes.count <= limits.packedBytes else {
            throw TabularError(.tooLarge(bytes: bytes.count, limit: limits.packedBytes), at: .start)
        }
        if SpreadsheetFile.isCompoundDocument(bytes) { throw .workbook(.compoundDocument) }
        guard SpreadsheetFile.isRecognised(in: bytes) else { throw .workbook(.notAWorkbook) }
        let archive = try Archive(bytes, limits: limits, within: budget)
        defer { budget.spend(unpackedBytes: archive.unpacked) }
        let contents = try WorkbookContents(archive, limits: limits, spending: &budget)
        return try contents.workbook(only: only, spending: &budget)
    }
}
