import Crypto
import Foundation

/// Opens what was sealed to its public half: HPKE (RFC 9180), base mode, X25519, HKDF-SHA256, ChaCha20-Poly1305.
package struct OpeningKey: Sendable {
    private let key: Curve25519.KeyAgreement.PrivateKey

    package init() {
        key = Curve25519.KeyAgreement.PrivateKey()
    }

    /// - Returns: nil for anything but 32 bytes.
    package init?(bytes: [UInt8]) {
        guard let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: Data(bytes)) else { return nil }
        self.key = key
    }

    /// The key of a secret that somebody keeps on paper. Any 32 bytes are one: X25519 clamps them.
    package init?(of words: KeptWords) {
        let drawn = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: words.bytes), info: Data("palier.kept-words".utf8), outputByteCount: 32)
        self.init(bytes: drawn.withUnsafeBytes { [UInt8]($0) })
    }

    /// 32 bytes.
    package var bytes: [UInt8] { [UInt8](key.rawRepresentation) }
    package var sealing: SealingKey { SealingKey(key.publicKey) }

    /// - Parameter use: what it was sealed for.
    /// - Returns: nil when it was not sealed to this key for this use, or was altered since.
    package func open(_ sealed: [UInt8], for use: String) -> [UInt8]? {
        guard sealed.count > SealingKey.overhead else { return nil }
        let (encapsulated, ciphertext) = (Data(sealed.prefix(32)), Data(sealed.dropFirst(32)))
        guard
            var recipient = try? HPKE.Recipient(
                privateKey: key, ciphersuite: SealingKey.suite, info: Data(use.utf8), encapsulatedKey: encapsulated),
            let opened = try? recipient.open(ciphertext)
        else { return nil }
        return [UInt8](opened)
    }
}

/// Seals for whoever holds the other half.
package struct SealingKey: Sendable {
    static let suite = HPKE.Ciphersuite(kem: .Curve25519_HKDF_SHA256, kdf: .HKDF_SHA256, aead: .chaChaPoly)
    /// What sealing adds, in bytes: the encapsulated key and the authenticator.
    package static let overhead = 48

    private let key: Curve25519.KeyAgreement.PublicKey

    fileprivate init(_ key: Curve25519.KeyAgreement.PublicKey) {
        self.key = key
    }

    /// - Returns: nil for anything but 32 bytes.
    package init?(bytes: [UInt8]) {
        guard let key = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: Data(bytes)) else { return nil }
        self.key = key
    }

    package var bytes: [UInt8] { [UInt8](key.rawRepresentation) }

    /// As long as what it seals, and `overhead`.
    package func seal(_ bytes: [UInt8], for use: String) throws -> [UInt8] {
        var sender = try HPKE.Sender(recipientKey: key, ciphersuite: Self.suite, info: Data(use.utf8))
        let sealed = try sender.seal(Data(bytes))
        return [UInt8](sender.encapsulatedKey) + [UInt8](sealed)
    }
}
