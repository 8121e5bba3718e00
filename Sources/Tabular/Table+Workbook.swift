extension Table {
    /// A file of rows as people have it: an export in text, or the workbook itself, whose one sheet with rows is read as its export would be.
    package static func open(
        _ bytes: [UInt8], encoding: TextEncoding? = nil, separator: Separator? = nil, limits: TableLimits = TableLimits()
    ) throws(TabularError) -> Table {
        guard Workbook.isOne(bytes) else { return try read(bytes, encoding: encoding, separator: separator, limits: limits) }
        let sheets = try Workbook.read(bytes).sheets.filter { !$0.rows.isEmpty }
        guard let sheet = sheets.first, let header = sheet.rows.first else { throw TabularError(.empty, at: .start) }
        guard sheets.count == 1 else { throw .workbook(.severalSheets(sheets.map(\.name))) }
        // A value that the spreadsheet itself could not work out is no empty cell.
        if let cell = sheet.faultyCells.first {
            throw .workbook(.faultyCells(sheet.faultyCells), line: CellReference(cell)?.row ?? 1)
        }
        _ = try columns(of: header, allowsRepeats: false)
        return Table(header: header, rows: Array(sheet.rows.dropFirst()))
    }
}
