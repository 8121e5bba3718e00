import Kernel
import Storage

/// Takes away the second factor of somebody who lost their authenticator and their codes. They are told, at home and by mail.
enum ResetSecondFactor {
    static func act(_ permit: FactorPermit, isMailed: Bool, in db: Write) throws {
        let holder = permit.holder
        guard let account = holder.account, holder.hasSecondFactor else { throw Refusal.conflict(FactorWords.nothingToTakeAway(holder.name)) }
        try SecondFactor.remove(account, in: db)
        try db.run(
            """
            UPDATE accounts SET factor_reset_at = \(db.now), factor_reset_by = \(orNull: db.viewer?.person)
            WHERE id = \(account) AND organization_id = \(db.organization)
            """, recording: Event("second-factor.reset", "account", account, ["person": .of(holder.person)]))
        try SessionEnd.all(of: account, in: db)
        if isMailed { try db.enqueue(FactorNotice.job(.reset, account, at: db.now)) }
    }
}
