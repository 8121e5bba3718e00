/// A secret somebody writes down: 160 random bits in eight groups of four letters and digits that are hard to confuse.
package struct KeptWords: Sendable, Equatable {
    /// Crockford (2019): no I, L, O, U.
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    let bytes: [UInt8]

    package init() {
        bytes = (0..<20).map { _ in UInt8.random(in: .min ... .max) }
    }

    /// As somebody types it: small letters, spaces and dashes count for nothing, O is 0, I and L are 1.
    /// - Returns: nil for anything but 32 of these signs.
    package init?(_ text: String) {
        var bits: [UInt8] = []
        for sign in text.uppercased() where !sign.isWhitespace && !"-–—.".contains(sign) {
            let read: Character = sign == "O" ? "0" : sign == "I" || sign == "L" ? "1" : sign
            guard let value = Self.alphabet.firstIndex(of: read) else { return nil }
            bits += (0..<5).reversed().map { UInt8(value >> $0) & 1 }
        }
        guard bits.count == 160 else { return nil }
        bytes = stride(from: 0, to: 160, by: 8).map { start in bits[start..<start + 8].reduce(0) { $0 << 1 | $1 } }
    }

    /// `7QK2-…`, eight groups of four.
    package var text: String {
        let bits = bytes.flatMap { byte in (0..<8).reversed().map { Int(byte >> $0) & 1 } }
        let signs = stride(from: 0, to: 160, by: 5).map { start in Self.alphabet[bits[start..<start + 5].reduce(0) { $0 << 1 | $1 }] }
        return stride(from: 0, to: 32, by: 4).map { String(signs[$0..<$0 + 4]) }.joined(separator: "-")
    }
}
