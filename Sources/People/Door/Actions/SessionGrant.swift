import Kernel
import Site

/// What a browser receives when somebody is let in.
struct SessionGrant: Sendable {
    let secret: Secret
    let language: Language

    /// The language stays when the session ends, so that the door speaks it too.
    var cookies: [Cookie] {
        [Cookie(.session, secret.text, maxAge: Int(SessionLimits.absolute)), Self.cookie(language)]
    }

    static func cookie(_ language: Language) -> Cookie {
        Cookie(.language, language.rawValue, maxAge: 365 * 86_400)
    }
}
