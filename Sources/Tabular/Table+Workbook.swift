extension Table {
    /// A file of rows as people have it: an export in text, or the workbook itself, whose one sheet with rows is read as its export would be.
    /// - Parameter sheet: the one to read of a workbook that has several with rows; a text has none.
    package static func open(
        _ bytes: [UInt8], encoding: TextEncoding? = nil, separator: Separator? = nil, sheet: String? = nil, limits: TableLimits = TableLimits()
    ) throws(TabularError) -> Table {
        guard Workbook.isOne(bytes) else { return try read(bytes, encoding: encoding, separator: separator, limits: limits) }
        let sheets = try Workbook.read(bytes, only: sheet).sheets.filter { !$0.rows.isEmpty }
        guard let first = sheets.first, let header = first.rows.first else { throw TabularError(.empty, at: .start) }
        guard sheet != nil || sheets.count == 1 else { throw .workbook(.severalSheets(sheets.map(\.name))) }
        // A value that the spreadsheet itself could not work out is no empty cell.
        if let cell = first.faultyCells.first {
            throw .workbook(.faultyCells(first.faultyCells), line: CellReference(cell)?.row ?? 1)
        }
        _ = try columns(of: header, allowsRepeats: false)
        return Table(header: header, rows: Array(first.rows.dropFirst()))
    }
}

extension TabularError {
    /// The sheets somebody must choose between, when that is what stands in the way; empty otherwise.
    package var sheetsToChoose: [String] {
        if case .workbook(.severalSheets(let names)) = kind { names } else { [] }
    }
}
