/// PostgreSQL's text form of bytes: `\x` and two digits a byte.
enum Hexadecimal {
    private static let digits = Array("0123456789abcdef".utf8)

    static func append(_ bytes: [UInt8], to text: inout [UInt8]) {
        text.append(contentsOf: [0x5C, 0x78])
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
    }

    static func decode(_ text: some Sequence<CChar>) -> [UInt8] {
        var bytes: [UInt8] = []
        var high: UInt8?
        for character in text {
            let digit = value(UInt8(bitPattern: character))
            if let first = high {
                bytes.append(first << 4 | digit)
                high = nil
            } else {
                high = digit
            }
        }
        return bytes
    }

    private static func value(_ character: UInt8) -> UInt8 {
        character <= 0x39 ? character &- 0x30 : (character | 0x20) &- 0x57
    }
}
