/// Where text lands, which decides what must be escaped.
enum Landing {
    /// Between tags: `&`, `<` and `>`.
    case text
    /// Between the double quotes of an attribute: those and `"`.
    case attribute

    /// The byte this landing escapes and the other does not; 0 is escaped everywhere.
    fileprivate var quote: UInt8 { self == .attribute ? 0x22 : 0 }
}

/// Text on its way to a browser, which must show it and never obey it.
///
/// Control characters HTML does not allow become U+FFFD; tab, line feed, form feed and carriage return are white space and stay.
struct EscapedText {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let quote: UInt8
    private let isPlain: Bool

    init(_ bytes: UnsafeBufferPointer<UInt8>, for landing: Landing) {
        self.bytes = bytes
        quote = landing.quote
        isPlain = !bytes.mayNeedEscaping(quote: landing.quote)
    }

    /// How many bytes will be written.
    var count: Int {
        guard !isPlain else { return bytes.count }
        var count = bytes.count
        forEachReplacement { _, length, replacement in count += replacement.utf8CodeUnitCount - length }
        return count
    }

    func write(to pen: inout Pen) {
        guard !isPlain else { return pen.write(bytes) }
        var written = 0
        forEachReplacement { index, length, replacement in
            pen.write(UnsafeBufferPointer(rebasing: bytes[written..<index]))
            pen.write(replacement)
            written = index + length
        }
        pen.write(UnsafeBufferPointer(rebasing: bytes[written...]))
    }

    @inline(__always)
    private func forEachReplacement(_ body: (_ index: Int, _ length: Int, _ replacement: StaticString) -> Void) {
        var index = 0
        while index < bytes.count {
            if let (replacement, length) = replacement(at: index) {
                body(index, length, replacement)
                index += length
            } else {
                index += 1
            }
        }
    }

    /// What stands for the byte at an index, and how many bytes it replaces; nil when the byte is harmless.
    @inline(__always)
    private func replacement(at index: Int) -> (StaticString, Int)? {
        switch bytes[index] {
        case 0x26: ("&amp;", 1)
        case 0x3C: ("&lt;", 1)
        case 0x3E: ("&gt;", 1)
        case 0x22: quote == 0x22 ? ("&quot;", 1) : nil
        case 0x09, 0x0A, 0x0C, 0x0D: nil
        case 0x00..<0x20, 0x7F: ("\u{FFFD}", 1)
        case 0xC2: index + 1 < bytes.count && bytes[index + 1] < 0xA0 ? ("\u{FFFD}", 2) : nil  // U+0080 to U+009F
        default: nil
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether some byte is one that escaping looks at. Without branches, so that it runs sixteen bytes at a time.
    fileprivate func mayNeedEscaping(quote: UInt8) -> Bool {
        guard let start = baseAddress else { return false }
        var found: UInt8 = 0
        for index in 0..<count {
            let byte = start[index]
            found |= (byte < 0x20 ? 1 : 0) | (byte == quote ? 1 : 0) | (byte == 0x26 ? 1 : 0)
            found |= (byte | 2 == 0x3E ? 1 : 0) | (byte == 0x7F ? 1 : 0) | (byte == 0xC2 ? 1 : 0)
        }
        return found != 0
    }
}

extension String {
    /// Gives the text to a closure, ready to be measured and written.
    @inline(__always)
    func withEscapedText<Result>(for landing: Landing, _ body: (EscapedText) -> Result) -> Result {
        var text = self
        return text.withUTF8 { body(EscapedText($0, for: landing)) }
    }
}
