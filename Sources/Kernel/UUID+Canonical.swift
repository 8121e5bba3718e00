import Foundation

/// The canonical text of RFC 9562, section 4, lower case: read and written by the hundred on every page.
extension UUID {
    init?(canonical text: String) {
        var (text, bytes) = (text, uuid_t(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
        let isRead = text.withUTF8 { text in
            text.count == 36 && withUnsafeMutableBytes(of: &bytes) { Self.read(text, into: $0) }
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

    private static func read(_ text: UnsafeBufferPointer<UInt8>, into bytes: UnsafeMutableRawBufferPointer) -> Bool {
        var at = 0
        for index in 0..<16 {
            if dashes.contains(index), index.isMultiple(of: 2) {
                guard text[at] == 0x2D else { return false }
                at += 1
            }
            guard let high = value(text[at]), let low = value(text[at + 1]) else { return false }
            bytes[index] = high << 4 | low
            at += 2
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
