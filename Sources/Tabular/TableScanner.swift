/// One pass over the bytes of a table, a row at a time (RFC 4180).
///
/// A quote opens a quoted cell only as the first character of the cell; elsewhere it is text, as in `5" screen`.
struct TableScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    let limits: TableLimits
    var separator = Separator.comma.byte

    private var index = 0
    private var line = 1
    private var character = 1
    private var cellCount = 0
    private var usualCount = 0

    init(bytes: UnsafeBufferPointer<UInt8>, limits: TableLimits) {
        self.bytes = bytes
        self.limits = limits
    }

    /// The next row that has at least one character, or nil at the end.
    mutating func nextRow() throws(TabularError) -> Table.Row? {
        while index < bytes.count, ByteText.breaksLine(bytes[index]) { passLineBreak() }
        guard index < bytes.count else { return nil }
        var cells: [Table.Cell] = []
        cells.reserveCapacity(usualCount)
        while true {
            cells.append(try nextCell())
            try refuseExcess(in: cells)
            guard index < bytes.count else { break }
            guard bytes[index] == separator else {
                passLineBreak()
                break
            }
            index += 1
            character += 1
        }
        usualCount = cells.count
        return Table.Row(cells: cells)
    }

    mutating func skipLine() {
        while index < bytes.count, !ByteText.breaksLine(bytes[index]) { index += 1 }
        if index < bytes.count { passLineBreak() }
    }

    private mutating func nextCell() throws(TabularError) -> Table.Cell {
        let start = TextPosition(line: line, character: character)
        let isQuoted = index < bytes.count && bytes[index] == ByteText.quote
        return Table.Cell(text: isQuoted ? try quotedText(from: start) : plainText(), position: start)
    }

    private mutating func plainText() -> String {
        let start = index
        while index < bytes.count {
            let byte = bytes[index]
            if byte == separator || ByteText.breaksLine(byte) { break }
            if ByteText.startsCharacter(byte) { character += 1 }
            index += 1
        }
        return text(start..<index)
    }

    private mutating func quotedText(from opening: TextPosition) throws(TabularError) -> String {
        var unquoted: [UInt8] = []
        passCharacter()
        var start = index
        while index < bytes.count {
            guard bytes[index] == ByteText.quote else {
                passCharacter()
                continue
            }
            let end = index
            passCharacter()
            guard index < bytes.count, bytes[index] == ByteText.quote else {
                try refuseTextAfterQuote()
                return unquoted.isEmpty ? text(start..<end) : String(decoding: unquoted + bytes[start..<end], as: UTF8.self)
            }
            unquoted.append(contentsOf: bytes[start...end])
            passCharacter()
            start = index
        }
        throw TabularError(.unclosedQuote, at: opening)
    }

    private func refuseTextAfterQuote() throws(TabularError) {
        guard index < bytes.count, bytes[index] != separator, !ByteText.breaksLine(bytes[index]) else { return }
        throw TabularError(.textAfterClosingQuote, at: TextPosition(line: line, character: character))
    }

    private mutating func refuseExcess(in cells: [Table.Cell]) throws(TabularError) {
        cellCount += 1
        let here = cells[cells.count - 1].position
        if cells.count > limits.columns { throw TabularError(.tooManyColumns(limit: limits.columns), at: here) }
        if cellCount > limits.cells { throw TabularError(.tooManyCells(limit: limits.cells), at: here) }
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }

    private mutating func passCharacter() {
        if ByteText.endsLine(at: index, in: bytes) {
            line += 1
            character = 1
        } else if ByteText.startsCharacter(bytes[index]) {
            character += 1
        }
        index += 1
    }

    private mutating func passLineBreak() {
        let isPair = bytes[index] == ByteText.carriageReturn && index + 1 < bytes.count && bytes[index + 1] == ByteText.lineFeed
        index += isPair ? 2 : 1
        line += 1
        character = 1
    }
}
