import Crypto
import Foundation
import Kernel
import Storage

/// The organization's Ed25519 key. What it signs can be checked by anybody who was given the public half.
package struct SigningKey: Sendable, RowDecodable {
    package let id: SigningKeyID
    package let publicKey: [UInt8]
    private let privateKey: [UInt8]

    package init(row: Row) throws {
        id = try row["id"]
        publicKey = try row["public_key"]
        privateKey = try row["private_key"]
    }

    func sign(_ text: String) throws -> [UInt8] {
        [UInt8](try Curve25519.Signing.PrivateKey(rawRepresentation: Data(privateKey)).signature(for: Data(text.utf8)))
    }

    /// SHA-256 of the public half: what one keeps elsewhere to know it again.
    package var fingerprint: String { Kernel.Digest.sha256(publicKey) }

    /// RFC 8410, as other programs read it.
    package var pem: String {
        let header: [UInt8] = [0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00]
        return "-----BEGIN PUBLIC KEY-----\n\(Data(header + publicKey).base64EncodedString())\n-----END PUBLIC KEY-----\n"
    }

    static func isValid(_ signature: [UInt8], of text: String, under publicKey: [UInt8]) -> Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: Data(publicKey)) else { return false }
        return key.isValidSignature(Data(signature), for: Data(text.utf8))
    }
}
