import Kernel
import Markup
import Site
import Storage

/// What follows a right password: a session, or the question for a code.
enum Admission: Sendable {
    case session(SessionGrant)
    case code(Secret, Language)

    /// - Parameter greeting: said on the first page inside.
    static func of(_ viewer: Viewer, in language: Language, _ call: Call, greeting: Phrase? = nil, in db: Write) throws -> Admission {
        if try SecondFactor.isOn(viewer.account, in: db) {
            return .code(try PasswordProof.make(for: viewer.account, greeting: greeting, in: db), language)
        }
        let secret = try SessionStart.begin(viewer.account, device: call.device, flash: greeting, in: db)
        return .session(SessionGrant(secret: secret, language: language))
    }

    /// - Parameter address: where they were going, as a form carried it.
    func outcome(to address: String?) -> Outcome {
        switch self {
        case .session(let grant): Outcome(address.flatMap(Path.init(returningTo:)) ?? .root, cookies: grant.cookies)
        case .code(let secret, let language):
            Outcome(
                DoorPaths.code().query("to", address),
                cookies: [Cookie(.entrance, secret.text, maxAge: Int(PasswordProof.life)), SessionGrant.cookie(language)])
        }
    }
}
