/// Header and rows of a file, before the header is judged.
struct TableContent {
    let header: Table.Row
    let rows: [Table.Row]
    let separator: Separator

    static func read(
        _ utf8: ArraySlice<UInt8>,
        separator declared: Separator?,
        limits: TableLimits
    ) throws(TabularError) -> TableContent {
        // The closure of the standard library carries no typed error out, so the outcome travels as a value.
        let outcome = utf8.withUnsafeBufferPointer { bytes -> Result<TableContent, TabularError> in
            Result { () throws(TabularError) in try scan(bytes, separator: declared, limits: limits) }
        }
        return try outcome.get()
    }

    private static func scan(
        _ bytes: UnsafeBufferPointer<UInt8>,
        separator declared: Separator?,
        limits: TableLimits
    ) throws(TabularError) -> TableContent {
        var scanner = TableScanner(bytes: bytes, limits: limits)
        let announced = try SeparatorLine.read(from: &scanner)
        let separator = declared ?? announced ?? SeparatorTrial.best(from: scanner, limits: limits)
        scanner.separator = separator.byte
        guard let header = try scanner.nextRow() else { throw TabularError(.empty, at: .start) }
        var rows: [Table.Row] = []
        while let row = try scanner.nextRow() { rows.append(row) }
        return TableContent(header: header, rows: rows, separator: separator)
    }
}
