import Foundation

/// Makes identities and secrets. Tests may make them repeatable.
package struct Identities: Sendable {
    package var uuid: @Sendable (_ at: Date) -> UUID
    package var secret: @Sendable () -> Secret

    package init(uuid: @escaping @Sendable (Date) -> UUID, secret: @escaping @Sendable () -> Secret) {
        self.uuid = uuid
        self.secret = secret
    }

    package func make<Entity>(_ type: ID<Entity>.Type = ID<Entity>.self, at instant: Date) -> ID<Entity> {
        ID(uuid(instant))
    }

    package static let random = Identities(uuid: { UUID.version7(at: $0) }, secret: { Secret.random() })
}

extension UUID {
    /// 48 bits of Unix milliseconds, then 74 random bits (RFC 9562, section 5.7).
    package static func version7(at instant: Date) -> UUID {
        var generator = SystemRandomNumberGenerator()
        var bytes = [UInt8](repeating: 0, count: 16)
        let milliseconds = UInt64(max(0, instant.timeIntervalSince1970 * 1000))
        for index in 0..<6 { bytes[index] = UInt8(truncatingIfNeeded: milliseconds >> UInt64(40 - 8 * index)) }
        for index in 6..<16 { bytes[index] = UInt8.random(in: .min ... .max, using: &generator) }
        bytes[6] = bytes[6] & 0x0F | 0x70
        bytes[8] = bytes[8] & 0x3F | 0x80
        return bytes.withUnsafeBytes { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) }
    }
}
