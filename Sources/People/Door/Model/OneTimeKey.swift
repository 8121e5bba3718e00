import Crypto
import Foundation
import Kernel

/// A key shared with an authenticator, and the codes that follow from it, another one each half minute (RFC 6238 over RFC 4226).
/// SHA-1, six digits and thirty seconds: what every authenticator understands.
package struct OneTimeKey: Sendable, Equatable {
    static let period = 30
    package static let digits = 6
    let bytes: [UInt8]

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    package init?(base32 text: String) {
        guard let bytes = Base32.decode(text), !bytes.isEmpty else { return nil }
        self.bytes = bytes
    }

    /// 160 bits, as long as the hash (RFC 4226, section 4).
    static func random() -> OneTimeKey {
        var generator = SystemRandomNumberGenerator()
        return OneTimeKey(bytes: (0..<20).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
    }

    package var base32: String { Base32.encode(bytes) }

    package static func step(at instant: Date) -> Int {
        Int((instant.timeIntervalSince1970 / Double(period)).rounded(.down))
    }

    package func code(step: Int, digits: Int = digits) -> String {
        let counter = withUnsafeBytes(of: UInt64(max(0, step)).bigEndian) { Data($0) }
        let hash = Array(HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: Data(bytes))))
        let offset = Int(hash[hash.count - 1] & 15)
        let number = hash[offset..<(offset + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let power = (0..<digits).reduce(UInt32(1)) { product, _ in product * 10 }
        let text = String(number % power)
        return String(repeating: "0", count: digits - text.count) + text
    }

    /// The steps this code stands for, one before and one after now included: clocks differ, and fingers are slow.
    func steps(of code: String, at instant: Date) -> [Int] {
        let now = Self.step(at: instant)
        return [now, now - 1, now + 1].filter { Digest.areEqual(self.code(step: $0), code) }
    }
}
