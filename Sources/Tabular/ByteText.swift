/// The few byte values the format gives a meaning to.
enum ByteText {
    static let tab = UInt8(ascii: "\t")
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let quote = UInt8(ascii: "\"")
    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    @inline(__always)
    static func startsCharacter(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }

    @inline(__always)
    static func breaksLine(_ byte: UInt8) -> Bool { byte == lineFeed || byte == carriageReturn }

    /// Whether the byte is the last of CR, LF or CRLF, so that each counts as one line.
    @inline(__always)
    static func endsLine(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if bytes[index] == lineFeed { return true }
        guard bytes[index] == carriageReturn else { return false }
        return index + 1 >= bytes.count || bytes[index + 1] != lineFeed
    }
}
