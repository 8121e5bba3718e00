/// The passage from Windows-1252, the encoding of spreadsheets in western Europe before UTF-8, to UTF-8.
enum Windows1252Text {
    /// What differs from ISO 8859-1: bytes 0x80 to 0x9F. Zero marks the five that stand for nothing.
    private static let high: [UInt32] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
    ]

    static func utf8(of bytes: ArraySlice<UInt8>) throws(TabularError) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            let value = (0x80...0x9F).contains(byte) ? high[Int(byte - 0x80)] : UInt32(byte)
            guard value != 0 || byte == 0 else {
                throw TabularError(.undefinedByte(byte), at: result.withUnsafeBufferPointer { TextPosition.of($0.count, in: $0) })
            }
            append(value, to: &result)
        }
        return result
    }

    /// Nothing here is beyond three bytes.
    private static func append(_ value: UInt32, to bytes: inout [UInt8]) {
        switch value {
        case ..<0x80: bytes.append(UInt8(value))
        case ..<0x800: bytes += [0xC0 | UInt8(value >> 6), 0x80 | UInt8(value & 0x3F)]
        default: bytes += [0xE0 | UInt8(value >> 12), 0x80 | UInt8(value >> 6 & 0x3F), 0x80 | UInt8(value & 0x3F)]
        }
    }
}
