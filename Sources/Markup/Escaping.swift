/// Where text lands, which decides what must be escaped.
enum Landing {
    /// Between tags: `&`, `<` and `>`.
    case text
    /// Between the double quotes of an attribute: those and `"`.
    case attribute

    /// The bytes under 64 that cannot be written as they are: one bit each.
    var mask: UInt64 {
        switch self {
        case .text: Self.controls | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E
        case .attribute: Self.controls | 1 << 0x22 | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E
        }
    }

    /// Every control character except tab, line feed, form feed and carriage return, which HTML calls white space.
    private static var controls: UInt64 { 0xFFFF_FFFF & ~(1 << 0x09 | 1 << 0x0A | 1 << 0x0C | 1 << 0x0D) }
}

extension [UInt8] {
    /// Appends text so that a browser shows it and never obeys it.
    mutating func appendEscaped(_ text: String, for landing: Landing) {
        var text = text
        text.withUTF8 { appendEscaped($0, for: landing) }
    }

    private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>, for landing: Landing) {
        let mask = landing.mask
        var written = 0
        var index = 0
        while index < text.count {
            let byte = text[index]
            let isSpecial = byte < 0x40 ? (mask >> UInt64(byte)) & 1 == 1 : byte == 0x7F || byte == 0xC2
            guard isSpecial, let (replacement, length) = Self.replacement(of: byte, at: index, in: text) else {
                index += 1
                continue
            }
            append(contentsOf: UnsafeBufferPointer(rebasing: text[written..<index]))
            append(replacement)
            index += length
            written = index
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: text[written...]))
    }

    /// What stands for a byte that cannot be written, and how many bytes it replaces; nil when the byte is harmless after all.
    private static func replacement(of byte: UInt8, at index: Int, in text: UnsafeBufferPointer<UInt8>) -> (StaticString, Int)? {
        switch byte {
        case 0x22: ("&quot;", 1)
        case 0x26: ("&amp;", 1)
        case 0x3C: ("&lt;", 1)
        case 0x3E: ("&gt;", 1)
        case 0xC2: index + 1 < text.count && text[index + 1] < 0xA0 ? ("\u{FFFD}", 2) : nil  // U+0080 to U+009F
        default: ("\u{FFFD}", 1)
        }
    }

    mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { append(contentsOf: $0) }
    }
}
