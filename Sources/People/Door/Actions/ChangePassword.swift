import Kernel
import Site
import Storage

/// Whoever sits at an open session must still know the password. Other sessions end.
enum ChangePassword {
    static func act(_ form: PasswordForm, _ permit: OwnAccountPermit, _ call: SignedInCall) async throws {
        let (services, viewer) = (call.services, call.viewer)
        guard let account = try await services.store.read({ try Account.find(permit.account, in: $0) }) else { throw Refusal.notFound }
        let attempt = try await SignInThrottle(email: account.email, address: call.call.address).take(services)
        guard try await account.comparable.matches(form.current) else {
            throw Refusal.invalid(PasswordForm.current.name, PasswordWords.wrongCurrent)
        }
        let rule = PasswordRule(email: account.email, organization: account.bearer.organizationName)
        if let complaint = rule.complaint(about: form.new) { throw Refusal.invalid(PasswordForm.new.name, complaint) }
        let hash = try await PasswordHash.make(form.new)
        let notifies = services.mailer.isConfigured
        try await services.write(by: viewer) { db in
            try attempt.forgive(in: db)
            try db.run(
                "UPDATE accounts SET password_hash = \(hash.text) WHERE id = \(permit.account) AND organization_id = \(db.organization)",
                recording: Event("password.changed", "account", permit.account, ["person": .of(viewer.person)]))
            try SessionEnd.all(of: permit.account, but: permit.session, in: db)
            try LinkOffer.revoke(of: permit.account, in: db)
            if notifies { try db.enqueue(PasswordNotice.job(permit.account, at: db.now)) }
        }
    }
}
