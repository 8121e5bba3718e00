/// Bytes as capitals and the digits 2 to 7, which nobody mistakes when typing (RFC 4648, section 6), without padding.
enum Base32 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    static func encode(_ bytes: [UInt8]) -> String {
        var (result, held, bits): ([UInt8], UInt32, Int) = ([], 0, 0)
        for byte in bytes {
            held = (held & 0xFF) << 8 | UInt32(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                result.append(alphabet[Int(held >> UInt32(bits)) & 31])
            }
        }
        if bits > 0 { result.append(alphabet[Int(held << UInt32(5 - bits)) & 31]) }
        return String(decoding: result, as: UTF8.self)
    }

    /// Nil for anything but its letters and digits.
    static func decode(_ text: String) -> [UInt8]? {
        var (result, held, bits): ([UInt8], UInt32, Int) = ([], 0, 0)
        for character in text.utf8 {
            guard let value = alphabet.firstIndex(of: character) else { return nil }
            held = (held & 0xFF) << 5 | UInt32(value)
            bits += 5
            if bits >= 8 {
                bits -= 8
                result.append(UInt8(truncatingIfNeeded: held >> UInt32(bits)))
            }
        }
        return result
    }

    /// In groups of four, for eyes and fingers.
    static func grouped(_ text: String, by mark: String) -> String {
        let characters = Array(text)
        return stride(from: 0, to: characters.count, by: 4).map { String(characters[$0..<min($0 + 4, characters.count)]) }.joined(separator: mark)
    }
}
