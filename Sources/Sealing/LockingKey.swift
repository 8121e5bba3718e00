import Crypto
import Foundation

/// A key that locks and unlocks: AES-256-GCM under a key derived for each use (HKDF-SHA256), a new nonce each time.
package struct LockingKey: Sendable {
    private let secret: SymmetricKey

    /// - Parameter secret: as random as it is long, 20 bytes or more.
    package init(_ secret: String) {
        self.secret = SymmetricKey(data: Data(secret.utf8))
    }

    /// 28 bytes longer than what it locks: the nonce and the authenticator.
    package func lock(_ bytes: [UInt8], for use: String) throws -> [UInt8] {
        let box = try AES.GCM.seal(Data(bytes), using: key(for: use))
        return [UInt8](box.nonce) + [UInt8](box.ciphertext) + [UInt8](box.tag)
    }

    /// - Returns: nil when it was not locked with this key for this use, or was altered since.
    package func unlock(_ locked: [UInt8], for use: String) -> [UInt8]? {
        guard let box = try? AES.GCM.SealedBox(combined: Data(locked)), let bytes = try? AES.GCM.open(box, using: key(for: use)) else { return nil }
        return [UInt8](bytes)
    }

    /// 32 bytes that nobody without the key can make, the same each time for one use.
    package func token(for use: String) -> [UInt8] {
        [UInt8](HMAC<SHA256>.authenticationCode(for: Data(use.utf8), using: key(for: "token")))
    }

    private func key(for use: String) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(inputKeyMaterial: secret, info: Data("palier.lock.\(use)".utf8), outputByteCount: 32)
    }
}
