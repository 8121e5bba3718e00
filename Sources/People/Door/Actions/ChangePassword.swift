import Kernel
import Site
import Storage

/// Other sessions end.
enum ChangePassword {
    static func act(_ form: PasswordForm, _ permit: OwnAccountPermit, _ call: SignedInCall) async throws {
        let (services, viewer) = (call.services, call.viewer)
        let known = try await KnownPassword.of(form.current, PasswordForm.current, permit, call)
        let rule = PasswordRule(email: known.account.email, organization: known.account.bearer.organizationName)
        guard form.new != form.current else { throw Refusal.invalid(PasswordForm.new.name, PasswordWords.same) }
        if let complaint = rule.complaint(about: form.new) { throw Refusal.invalid(PasswordForm.new.name, complaint) }
        let hash = try await PasswordHash.make(form.new)
        let notifies = services.mailer.isConfigured
        try await services.write(by: viewer) { db in
            try known.stillHolds(permit, in: db)
            try known.attempt.forgive(in: db)
            try db.run(
                "UPDATE accounts SET password_hash = \(hash.text) WHERE id = \(permit.account) AND organization_id = \(db.organization)",
                recording: Event("password.changed", "account", permit.account, ["person": .of(viewer.person)]))
            try SessionEnd.all(of: permit.account, but: permit.session, in: db)
            try LinkOffer.revoke(of: permit.account, in: db)
            if notifies { try db.enqueue(PasswordNotice.job(permit.account, at: db.now)) }
        }
    }
}
