import Kernel
import Site
import Storage

/// Ten new recovery codes; those of before open nothing any more.
enum MakeRecoveryCodes {
    static func act(_ form: RecoveryCodesForm, _ permit: OwnAccountPermit, _ call: SignedInCall) async throws -> RecoveryCodes {
        let known = try await KnownPassword.of(form.password, RecoveryCodesForm.password, permit, call)
        return try await call.services.write(by: call.viewer, once: call.submission) { db in
            try known.stillHolds(permit, in: db)
            guard try SecondFactor.isOn(permit.account, in: db) else { throw Refusal.conflict(FactorWords.isOff) }
            try known.attempt.forgive(in: db)
            return RecoveryCodes(codes: try renew(permit.account, in: db), session: nil)
        }
    }

    static func renew(_ account: AccountID, in db: Write) throws -> [RecoveryCode] {
        let codes = (0..<RecoveryCode.count).map { _ in RecoveryCode.random() }
        try db.run(
            "DELETE FROM recovery_codes WHERE account_id = \(account) AND organization_id = \(db.organization)",
            recording: Event("recovery-codes.made", "account", account, ["count": .int(codes.count)]))
        for code in codes {
            let id: ID<RecoveryCode> = db.id()
            try db.run(
                """
                INSERT INTO recovery_codes (id, organization_id, account_id, digest, created_at)
                VALUES (\(id), \(db.organization), \(account), \(code.digest), \(db.now))
                """, unrecorded: "their making is recorded above")
        }
        return codes
    }
}

/// Codes as they leave, once.
struct RecoveryCodes: Sendable {
    let codes: [RecoveryCode]
    /// The new secret of the session that asked, when it was renewed.
    let session: Secret?
}
