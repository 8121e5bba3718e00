enum UTF8Sequence {
    /// The number of bytes of the well-formed sequence that starts here (Unicode 16, table 3-7), or 0.
    static func length(at index: Int, in bytes: ArraySlice<UInt8>) -> Int {
        let lead = bytes[index]
        let (length, second): (Int, ClosedRange<UInt8>) =
            switch lead {
            case 0x00...0x7F: (1, 0x80...0xBF)
            case 0xC2...0xDF: (2, 0x80...0xBF)
            case 0xE0: (3, 0xA0...0xBF)
            case 0xED: (3, 0x80...0x9F)
            case 0xE1...0xEF: (3, 0x80...0xBF)
            case 0xF0: (4, 0x90...0xBF)
            case 0xF4: (4, 0x80...0x8F)
            case 0xF1...0xF3: (4, 0x80...0xBF)
            default: (0, 0x80...0xBF)
            }
        guard length > 1 else { return length }
        guard index + length <= bytes.endIndex, second.contains(bytes[index + 1]) else { return 0 }
        for next in bytes[(index + 2)..<(index + length)] where next & 0xC0 != 0x80 { return 0 }
        return length
    }

    /// The scalar of a sequence already known to be well formed.
    static func scalar(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        guard let lead = bytes.first, bytes.count > 1 else { return UInt32(bytes.first ?? 0) }
        let start = UInt32(lead & (0x7F >> UInt8(bytes.count)))
        return bytes.dropFirst().reduce(start) { $0 << 6 | UInt32($1 & 0x3F) }
    }
}
