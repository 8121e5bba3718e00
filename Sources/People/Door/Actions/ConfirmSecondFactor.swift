import Kernel
import Site
import Storage

/// From now on a code is asked for after the password. Other sessions end, this one gets a new secret, and recovery codes are shown once.
enum ConfirmSecondFactor {
    static func act(_ form: FactorForm, _ permit: OwnAccountPermit, _ call: SignedInCall) async throws -> RecoveryCodes {
        let known = try await KnownPassword.of(form.password, FactorForm.password, permit, call)
        let attempt = try await SignInThrottle(codesOf: permit.account, address: call.call.address).take(call.services)
        let notifies = call.services.mailer.isConfigured
        return try await call.services.write(by: call.viewer) { db in
            try known.stillHolds(permit, in: db)
            try confirm(form.code, permit, in: db)
            try known.attempt.forgive(in: db)
            try attempt.forgive(in: db)
            try FactorReset.forget(permit.account, in: db)
            try SessionEnd.all(of: permit.account, but: permit.session, in: db)
            if notifies { try db.enqueue(FactorNotice.job(.on, permit.account, at: db.now)) }
            return RecoveryCodes(codes: try MakeRecoveryCodes.renew(permit.account, in: db), session: try SessionStart.renew(permit, in: db))
        }
    }

    private static func confirm(_ code: TypedCode, _ permit: OwnAccountPermit, in db: Write) throws {
        guard let factor = try SecondFactor.find(permit.account, at: db.now, in: db) else { throw Refusal.conflict(FactorWords.keyForgotten) }
        if factor.isOn { throw Refusal.conflict(FactorWords.isOnAlready) }
        guard case .authenticator(let digits) = code, let step = factor.key.steps(of: digits, at: db.now).max() else {
            throw Refusal.invalid(FactorForm.code.name, FactorWords.wrongFirstCode)
        }
        try db.run(
            """
            UPDATE second_factors SET confirmed_at = \(db.now), last_step = \(step)
            WHERE account_id = \(permit.account) AND organization_id = \(db.organization) AND confirmed_at IS NULL
            """, recording: Event("second-factor.confirmed", "account", permit.account))
    }
}
