/// Writes rows as RFC 4180 text in UTF-8, so that `Table.read` and spreadsheets give the same cells back.
///
/// By default cells that a spreadsheet would execute are neutralised (see `FormulaGuard`), which also puts an apostrophe before a negative
/// number; a file meant only for machines may switch that off.
package struct CSVWriter: Sendable {
    package enum LineEnding: String, Sendable, CaseIterable {
        case carriageReturnLineFeed = "\r\n"
        case lineFeed = "\n"
        case carriageReturn = "\r"
    }

    package private(set) var bytes: [UInt8]
    private let separator: Separator
    private let lineEnding: LineEnding
    private let neutralisesFormulas: Bool

    /// - Parameter writesByteOrderMark: Excel takes a file without the mark for an older encoding and breaks its accents.
    package init(
        separator: Separator = .comma,
        lineEnding: LineEnding = .carriageReturnLineFeed,
        writesByteOrderMark: Bool = true,
        neutralisesFormulas: Bool = true
    ) {
        self.separator = separator
        self.lineEnding = lineEnding
        self.neutralisesFormulas = neutralisesFormulas
        bytes = writesByteOrderMark ? ByteText.byteOrderMark : []
    }

    package mutating func append(_ row: [String]) {
        for (index, text) in row.enumerated() {
            if index > 0 { bytes.append(separator.byte) }
            let cell = neutralisesFormulas ? FormulaGuard.added(to: text) : text
            append(cell, quoted: needsQuotes(cell) || row.count == 1 && cell.isEmpty)
        }
        bytes.append(contentsOf: lineEnding.rawValue.utf8)
    }

    private mutating func append(_ cell: String, quoted: Bool) {
        guard quoted else {
            bytes.append(contentsOf: cell.utf8)
            return
        }
        bytes.append(ByteText.quote)
        for byte in cell.utf8 {
            if byte == ByteText.quote { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(ByteText.quote)
    }

    /// Besides the characters of the format: outer spaces, which some readers drop, and a beginning that would pass for a mark of the file.
    private func needsQuotes(_ cell: String) -> Bool {
        let utf8 = cell.utf8
        if utf8.contains(where: { $0 == separator.byte || $0 == ByteText.quote || ByteText.breaksLine($0) }) { return true }
        if utf8.first == 0x20 || utf8.last == 0x20 { return true }
        return utf8.starts(with: ByteText.byteOrderMark) || cell.lowercased().hasPrefix("sep=")
    }
}
