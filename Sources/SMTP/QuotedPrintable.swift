/// Text as lines of 76 ASCII characters at most (RFC 2045 section 6.7).
enum QuotedPrintable {
    private static let widest = 75

    static func encode(_ text: String) -> String {
        let lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
        return lines.map { line(Array($0.utf8)) }.joined(separator: "\r\n")
    }

    private static func line(_ bytes: [UInt8]) -> String {
        var (result, width) = ("", 0)
        for (index, byte) in bytes.enumerated() {
            let isLast = index == bytes.count - 1
            let piece = isPlain(byte, startsLine: width == 0, endsLine: isLast) ? String(UnicodeScalar(byte)) : escaped(byte)
            if width + piece.utf8.count > widest {
                result += "=\r\n"
                width = 0
            }
            result += piece
            width += piece.utf8.count
        }
        return result
    }

    /// A space that ends a line is lost on the way, and a dot that begins one may be doubled.
    private static func isPlain(_ byte: UInt8, startsLine: Bool, endsLine: Bool) -> Bool {
        switch byte {
        case UInt8(ascii: "="): false
        case UInt8(ascii: "."): !startsLine
        case UInt8(ascii: " "), UInt8(ascii: "\t"): !endsLine
        default: (0x21...0x7E).contains(byte)
        }
    }

    private static func escaped(_ byte: UInt8) -> String {
        let digits = Array("0123456789ABCDEF")
        return "=" + String([digits[Int(byte >> 4)], digits[Int(byte & 15)]])
    }
}
