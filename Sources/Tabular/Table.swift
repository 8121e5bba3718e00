/// A table of text as a spreadsheet or another tool exported it: one header, then rows.
///
/// Rows keep their true number of cells, which may be fewer or more than the header has. Lines without a single character are skipped
/// but counted, so every line number is the one a text editor shows.
package struct Table: Sendable {
    package let columns: [Column]
    package let rows: [Row]
    package let encoding: TextEncoding
    package let separator: Separator

    /// A table that came from elsewhere than a text: a workbook, a page.
    package init(header: Row, rows: [Row]) {
        self.init(columns: header.cells.enumerated().map { Column(index: $0.offset, cell: $0.element) }, rows: rows, encoding: .utf8, separator: .tab)
    }

    private init(columns: [Column], rows: [Row], encoding: TextEncoding, separator: Separator) {
        (self.columns, self.rows, self.encoding, self.separator) = (columns, rows, encoding, separator)
    }

    /// Reads a whole file, or says where and why it cannot be read; nothing is half-read.
    ///
    /// - Parameters:
    ///   - encoding: what somebody says the file is in; found from its bytes when absent.
    ///   - separator: what stands between cells; found from the first lines when absent.
    ///   - allowsRepeatedHeaders: some exports repeat a column name for every value of a list; refused unless asked for.
    package static func read(
        _ bytes: [UInt8],
        encoding: TextEncoding? = nil,
        separator declared: Separator? = nil,
        allowsRepeatedHeaders: Bool = false,
        limits: TableLimits = TableLimits()
    ) throws(TabularError) -> Table {
        guard bytes.count <= limits.bytes else {
            throw TabularError(.tooLarge(bytes: bytes.count, limit: limits.bytes), at: .start)
        }
        let text = try DecodedText(bytes, declared: encoding)
        let content = try TableContent.read(text.utf8, separator: declared, limits: limits)
        let columns = try columns(of: content.header, allowsRepeats: allowsRepeatedHeaders)
        return Table(columns: columns, rows: content.rows, encoding: text.encoding, separator: content.separator)
    }

    static func columns(of header: Row, allowsRepeats: Bool) throws(TabularError) -> [Column] {
        guard !header.isBlank else { throw TabularError(.noHeader, at: TextPosition(line: header.line, character: 1)) }
        let columns = header.cells.enumerated().map { Column(index: $0.offset, cell: $0.element) }
        if !allowsRepeats { try refuseRepeats(in: columns) }
        return columns
    }

    private static func refuseRepeats(in columns: [Column]) throws(TabularError) {
        var seen: [String: Column] = [:]
        for column in columns where column.isNamed {
            if let first = seen.updateValue(column, forKey: HeaderText.normalised(column.name)) {
                throw TabularError(.duplicateHeader(name: column.name, firstColumn: first.index + 1), at: column.position)
            }
        }
    }
}
