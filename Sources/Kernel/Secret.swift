import Crypto
import Foundation

/// A random token that leaves once, in a cookie or a link; only its digest is stored.
package struct Secret: Sendable, Equatable {
    package let text: String

    package init(_ text: String) {
        self.text = text
    }

    /// 192 random bits as 32 URL-safe characters.
    package static func random() -> Secret {
        var generator = SystemRandomNumberGenerator()
        let bytes = (0..<3).flatMap { _ in withUnsafeBytes(of: generator.next(), Array.init) }
        return Secret(Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_"))
    }

    package var digest: String { Digest.sha256(text) }

    /// A value derived for one use, from which the secret cannot be found.
    package func derived(for use: String) -> String {
        HMAC<SHA256>.authenticationCode(for: Data(use.utf8), using: SymmetricKey(data: Data(text.utf8))).map(Digest.hex).joined()
    }
}

package enum Digest {
    package static func sha256(_ text: String) -> String {
        SHA256.hash(data: Data(text.utf8)).map(hex).joined()
    }

    package static func sha256(_ bytes: [UInt8]) -> String {
        SHA256.hash(data: bytes).map(hex).joined()
    }

    static func hex(_ byte: UInt8) -> String { pairs[Int(byte)] }

    private static let pairs: [String] = {
        let digits = Array("0123456789abcdef")
        return (0..<256).map { String([digits[$0 >> 4], digits[$0 & 15]]) }
    }()

    /// Compares without telling by its duration where two texts differ.
    package static func areEqual(_ left: String, _ right: String) -> Bool {
        let (a, b) = (Array(left.utf8), Array(right.utf8))
        guard a.count == b.count else { return false }
        return zip(a, b).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
