import Foundation
import Kernel

/// Proves that a form was shown by this site to this browser: derived from its cookie, masked anew each time so that compression tells nothing.
package enum GuardToken {
    package static func make(for secret: Secret) -> String {
        let expected = Array(secret.derived(for: "guard").utf8)
        var generator = SystemRandomNumberGenerator()
        let mask = expected.map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        return hex(mask) + hex(zip(mask, expected).map { $0 ^ $1 })
    }

    static func isValid(_ token: String, for secret: Secret) -> Bool {
        let expected = secret.derived(for: "guard")
        guard let bytes = bytes(token), bytes.count == expected.utf8.count * 2 else { return false }
        let (mask, masked) = (bytes[..<(bytes.count / 2)], bytes[(bytes.count / 2)...])
        return Digest.areEqual(String(decoding: zip(mask, masked).map { $0 ^ $1 }, as: UTF8.self), expected)
    }

    private static func hex(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    private static func bytes(_ text: String) -> [UInt8]? {
        let digits = Array(text.utf8)
        guard digits.count.isMultiple(of: 2) else { return nil }
        var result: [UInt8] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let byte = UInt8(String(decoding: digits[index...(index + 1)], as: UTF8.self), radix: 16) else { return nil }
            result.append(byte)
        }
        return result
    }
}
