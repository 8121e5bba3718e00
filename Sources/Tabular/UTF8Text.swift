/// The check that bytes are UTF-8 text without NUL. The standard library repairs silently; here the first fault must be shown.
enum UTF8Text {
    static func firstError(in bytes: UnsafeBufferPointer<UInt8>) -> TabularError? {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0 { return TabularError(.nul, at: .of(index, in: bytes)) }
            let length = byte < 0x80 ? 1 : characterLength(at: index, in: bytes)
            if length == 0 { return TabularError(.invalidUTF8(byte: byte), at: .of(index, in: bytes)) }
            index += length
        }
        return nil
    }

    /// Whether a character of several bytes stands anywhere, whatever stands around it.
    static func holdsLongCharacter(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.indices.contains { bytes[$0] >= 0x80 && characterLength(at: $0, in: bytes) > 1 }
    }

    /// The number of bytes of the character that starts here, or 0 when none does (Unicode 16, table 3-7).
    private static func characterLength(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let (length, second) = shape(startingWith: bytes[index])
        guard length > 0, index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
        for offset in 2..<max(2, length) where ByteText.startsCharacter(bytes[index + offset]) { return 0 }
        return length
    }

    /// Overlong forms, surrogates and values past the last code point are excluded by the range of the second byte.
    private static func shape(startingWith byte: UInt8) -> (length: Int, second: ClosedRange<UInt8>) {
        switch byte {
        case 0xC2...0xDF: (2, 0x80...0xBF)
        case 0xE0: (3, 0xA0...0xBF)
        case 0xED: (3, 0x80...0x9F)
        case 0xE1...0xEF: (3, 0x80...0xBF)
        case 0xF0: (4, 0x90...0xBF)
        case 0xF1...0xF3: (4, 0x80...0xBF)
        case 0xF4: (4, 0x80...0x8F)
        default: (0, 0...0)
        }
    }
}
