import Kernel
import Site
import Storage

/// Whoever sits at an open session must still know the password before what opens the account is changed.
struct KnownPassword: Sendable {
    let account: Account
    /// Where it was typed.
    let field: String
    let attempt: SignInThrottle.Attempt

    /// - Throws: `Refusal.invalid` at the field, `Refusal.tooMany`.
    static func of(_ password: String, _ field: FieldDeclaration, _ permit: OwnAccountPermit, _ call: SignedInCall) async throws -> KnownPassword {
        let services = call.services
        guard let account = try await services.store.read({ try Account.find(permit.account, in: $0) }) else { throw Refusal.notFound }
        let attempt = try await SignInThrottle(email: account.email, address: call.call.address).take(services)
        guard try await account.comparable.matches(password) else { throw Refusal.invalid(field.name, PasswordWords.wrongCurrent) }
        return KnownPassword(account: account, field: field.name, attempt: attempt)
    }

    /// Comparing took a while: the session may have ended, the account been closed or the password changed in between. Asked where it is written.
    /// - Throws: `Refusal.signedOut`, or `Refusal.invalid` at the field.
    func stillHolds(_ permit: OwnAccountPermit, in db: Write) throws {
        let isKnown = try !db.rows(
            """
            SELECT id FROM accounts
            WHERE id = \(permit.account) AND password_hash = \(orNull: account.passwordHash?.text) AND disabled_at IS NULL \(.forUpdate)
            """
        ).isEmpty
        let isOpen = try !db.rows(
            "SELECT id FROM sessions WHERE id = \(permit.session) AND account_id = \(permit.account) AND ended_at IS NULL \(.forUpdate)"
        ).isEmpty
        guard isOpen else { throw Refusal.signedOut }
        guard isKnown else { throw Refusal.invalid(field, PasswordWords.wrongCurrent) }
    }
}
