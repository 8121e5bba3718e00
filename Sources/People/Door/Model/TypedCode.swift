import Kernel

/// What somebody typed when a code was asked for: six digits of an authenticator, or one of their recovery codes.
enum TypedCode: Sendable, Equatable {
    case authenticator(String)
    case recovery(RecoveryCode)

    /// Spaces and hyphens do not count. Nil when it is neither.
    init?(_ text: String) {
        let plain = text.uppercased().filter { !$0.isWhitespace && $0 != "-" }
        if plain.utf8.count == OneTimeKey.digits, plain.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            self = .authenticator(plain)
        } else if let code = RecoveryCode(plain: plain) {
            self = .recovery(code)
        } else {
            return nil
        }
    }
}
