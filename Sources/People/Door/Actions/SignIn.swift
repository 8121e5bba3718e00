import Kernel
import Site
import Storage

/// Lets in whoever knows the password, or asks them for a code. An unknown address, a wrong password, a closed account and a person who left get one answer, after one duration.
enum SignIn {
    static func act(_ form: SignInForm, _ call: Call) async throws -> Admission {
        let services = call.services
        let attempt = try await SignInThrottle(email: form.email, address: call.address).take(services)
        let account = try await services.store.read { try Account.signing(in: form.email, $0) }
        let isRight = try await (account?.comparable ?? .decoy).matches(form.password)
        let now = call.now
        guard isRight, let account, let hash = account.passwordHash,
            let viewer = try await services.read(in: account.bearer.organization, { try account.bearer.viewer(at: now, in: $0) })
        else { throw mismatch }
        let admission = try await services.write(in: viewer.organization, by: viewer) { db in
            guard try stillOpens(viewer.account, hash, in: db) else { throw mismatch }
            try attempt.forgive(in: db)
            try leavePrevious(call.identified, in: db)
            return try Admission.of(viewer, in: viewer.language, call, in: db)
        }
        await SignInThrottle.sweep(services)
        return admission
    }

    /// The browser's session of before, maybe of somebody else here, does not outlive a new one. That of another organization does: its rows
    /// are out of reach of this write.
    static func leavePrevious(_ identified: Identified?, in db: Write) throws {
        guard let identified, identified.viewer.organization == db.organization, case .session(let id) = identified.proof else { return }
        try SessionEnd.ifOpen(SessionID(id), of: identified.viewer.account, in: db)
    }

    private static let mismatch = Refusal.invalid(nil, EntranceWords.mismatch)

    /// Comparing took a while: the password may have been changed or the account closed in between.
    private static func stillOpens(_ account: AccountID, _ hash: PasswordHash, in db: Write) throws -> Bool {
        try !db.rows("SELECT id FROM accounts WHERE id = \(account) AND password_hash = \(hash.text) AND disabled_at IS NULL \(.forUpdate)").isEmpty
    }
}
