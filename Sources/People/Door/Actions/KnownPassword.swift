import Kernel
import Site
import Storage

/// Whoever sits at an open session must still know the password before what opens the account is changed.
struct KnownPassword: Sendable {
    let account: Account
    let attempt: SignInThrottle.Attempt

    /// - Throws: `Refusal.invalid` at the field, `Refusal.tooMany`.
    static func of(_ password: String, _ field: FieldDeclaration, _ permit: OwnAccountPermit, _ call: SignedInCall) async throws -> KnownPassword {
        let services = call.services
        guard let account = try await services.store.read({ try Account.find(permit.account, in: $0) }) else { throw Refusal.notFound }
        let attempt = try await SignInThrottle(email: account.email, address: call.call.address).take(services)
        guard try await account.comparable.matches(password) else { throw Refusal.invalid(field.name, PasswordWords.wrongCurrent) }
        return KnownPassword(account: account, attempt: attempt)
    }
}
