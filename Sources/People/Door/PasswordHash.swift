import CArgon2
import Foundation
import NIOPosix

/// A password as it is kept: Argon2id with its salt and costs, in PHC text form (RFC 9106).
package struct PasswordHash: Sendable, Equatable {
    package let text: String

    package init(text: String) {
        self.text = text
    }

    package struct Cost: Sendable {
        let kibibytes: UInt32
        let passes: UInt32

        /// 19 MiB, two passes: OWASP, "Password Storage Cheat Sheet", 2024.
        package static let standard = Cost(kibibytes: 19 * 1024, passes: 2)
        /// For tests only.
        package static let quick = Cost(kibibytes: 64, passes: 1)
    }

    package static func make(_ password: String, cost: Cost = .standard) async throws -> PasswordHash {
        try await threads.runIfActive { try hash(password, cost) }
    }

    package func matches(_ password: String) async throws -> Bool {
        try await Self.threads.runIfActive { try compare(password) }
    }

    /// What an unknown person's password is compared with, so that the answer takes as long as for a known one.
    package static let decoy = PasswordHash(
        text: "$argon2id$v=19$m=19456,t=2,p=1$UGFsaWVyLWRlY295LXNhbA$h3Vt6vS0b4n1b9m8h2m5m3XH1q7oUuO0yTn3bqkVYyM")

    /// Two threads of their own: hashing takes tens of milliseconds and 19 MiB each, and must hold up nothing else.
    private static let threads: NIOThreadPool = {
        let pool = NIOThreadPool(numberOfThreads: 2)
        pool.start()
        return pool
    }()

    /// One text for the same characters, however the keyboard composed them (NIST SP 800-63B, 3.1.1.2).
    private static func bytes(_ password: String) -> [UInt8] {
        Array(password.precomposedStringWithCompatibilityMapping.utf8)
    }

    private static func hash(_ password: String, _ cost: Cost) throws -> PasswordHash {
        var generator = SystemRandomNumberGenerator()
        let salt = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        let bytes = bytes(password)
        let length = argon2_encodedlen(cost.passes, cost.kibibytes, 1, UInt32(salt.count), 32, Argon2_id)
        var encoded = [CChar](repeating: 0, count: length)
        let status = argon2id_hash_encoded(cost.passes, cost.kibibytes, 1, bytes, bytes.count, salt, salt.count, 32, &encoded, length)
        guard status == ARGON2_OK.rawValue else { throw PasswordHashFailure(status: status) }
        return PasswordHash(text: String(decoding: encoded.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }

    private func compare(_ password: String) throws -> Bool {
        let bytes = Self.bytes(password)
        let status = argon2id_verify(text, bytes, bytes.count)
        switch status {
        case ARGON2_OK.rawValue: return true
        case ARGON2_VERIFY_MISMATCH.rawValue: return false
        default: throw PasswordHashFailure(status: status)
        }
    }
}

/// The library refused: out of memory, or a stored text that is not a hash.
package struct PasswordHashFailure: Error, Equatable {
    let status: Int32
}
