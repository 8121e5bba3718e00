import Kernel
import Site
import Storage

/// The password alone opens again: it takes the password and a code to say so.
enum RemoveSecondFactor {
    /// - Returns: the new secret of the session; the others end.
    static func act(_ form: FactorForm, _ permit: OwnAccountPermit, _ call: SignedInCall) async throws -> Secret {
        let known = try await KnownPassword.of(form.password, FactorForm.password, permit, call)
        let attempt = try await SignInThrottle(codesOf: permit.account, address: call.call.address).take(call.services)
        let notifies = call.services.mailer.isConfigured
        return try await call.services.write(by: call.viewer) { db in
            try known.stillHolds(permit, in: db)
            guard try SecondFactor.isOn(permit.account, in: db) else { throw Refusal.conflict(FactorWords.isOff) }
            guard try CodeCheck.take(form.code, of: permit.account, in: db) else { throw Refusal.invalid(FactorForm.code.name, FactorWords.wrongCode) }
            try known.attempt.forgive(in: db)
            try attempt.forgive(in: db)
            try SecondFactor.remove(permit.account, in: db)
            try db.record(Event("second-factor.removed", "account", permit.account))
            try SessionEnd.all(of: permit.account, but: permit.session, in: db)
            if notifies { try db.enqueue(FactorNotice.job(.off, permit.account, at: db.now)) }
            return try SessionStart.renew(permit, in: db)
        }
    }
}
