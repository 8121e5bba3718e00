import Foundation

/// The canonical text of RFC 9562, section 4, lower case: read and written by the hundred on every page.
extension UUID {
    init?(canonical text: String) {
        var bytes: uuid_t = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
        let isRead = withUnsafeMutableBytes(of: &bytes) { bytes in
            text.utf8.count == 36 && Self.read(text.utf8, into: bytes)
        }
        guard isRead else { return nil }
        self.init(uuid: bytes)
    }

    var canonical: String {
        withUnsafeBytes(of: uuid) { bytes in
            String(unsafeUninitializedCapacity: 36) { text in
                var at = 0
                for (index, byte) in bytes.enumerated() {
                    if Self.dashes.contains(index), index.isMultiple(of: 2) {
                        text[at] = 0x2D
                        at += 1
                    }
                    (text[at], text[at + 1]) = (Self.digit(byte >> 4), Self.digit(byte & 15))
                    at += 2
                }
                return at
            }
        }
    }

    /// A dash stands before every second of these bytes.
    private static let dashes = 4...10

    private static func read(_ text: String.UTF8View, into bytes: UnsafeMutableRawBufferPointer) -> Bool {
        var rest = text.makeIterator()
        for index in 0..<16 {
            if dashes.contains(index), index.isMultiple(of: 2), rest.next() != 0x2D { return false }
            guard let high = rest.next().flatMap(value), let low = rest.next().flatMap(value) else { return false }
            bytes[index] = high << 4 | low
        }
        return true
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x61...0x66: digit - 0x61 + 10
        default: nil
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x61 + value - 10 }
}
