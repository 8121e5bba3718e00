import Kernel

/// Opens once in place of an authenticator that was lost: 80 random bits, of which only the digest is kept.
struct RecoveryCode: Sendable, Equatable {
    static let count = 10
    private static let bytes = 10
    private let plain: String

    init?(plain: String) {
        guard plain.utf8.count == Self.bytes * 8 / 5, Base32.decode(plain) != nil else { return nil }
        self.plain = plain
    }

    private init(bytes: [UInt8]) {
        plain = Base32.encode(bytes)
    }

    static func random() -> RecoveryCode {
        var generator = SystemRandomNumberGenerator()
        return RecoveryCode(bytes: (0..<bytes).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
    }

    /// `abcd-efgh-ijkl-mnop`.
    var text: String { Base32.grouped(plain.lowercased(), by: "-") }
    var digest: String { Digest.sha256("recovery:" + plain) }
}
