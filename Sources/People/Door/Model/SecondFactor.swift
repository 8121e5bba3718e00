import Foundation
import Kernel

/// The key of an account's authenticator. Until it is confirmed nobody is asked for its codes.
struct SecondFactor: Sendable {
    /// A key that nobody confirmed is forgotten after an hour.
    static let patience: TimeInterval = 3_600

    let key: OneTimeKey
    let createdAt: Date
    let confirmedAt: Date?

    var isOn: Bool { confirmedAt != nil }

    /// What an authenticator reads at once, instead of the typed key.
    func address(of email: String, organization: String) -> String {
        let issuer = Self.escaped("Palier (\(organization))")
        return
            "otpauth://totp/\(issuer):\(Self.escaped(email))?secret=\(key.base32)&issuer=\(issuer)&algorithm=SHA1&digits=\(OneTimeKey.digits)&period=\(OneTimeKey.period)"
    }

    private static func escaped(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics.intersection(CharacterSet(charactersIn: "\u{0}"..."\u{7F}"))) ?? ""
    }
}
