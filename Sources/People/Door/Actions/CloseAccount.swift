import Kernel
import Storage

/// Nobody gets in by this account any more: sessions, tokens and links end at once.
enum CloseAccount {
    static func act(_ permit: ClosurePermit, in db: Write) throws {
        let holder = permit.holder
        guard let account = holder.account, holder.disabledAt == nil else { throw Refusal.conflict(AccountWords.noAccountToClose(holder.name)) }
        try db.run(
            "UPDATE accounts SET disabled_at = \(db.now) WHERE id = \(account) AND organization_id = \(db.organization)",
            recording: Event("account.disabled", "account", account, ["person": .of(holder.person)]))
        try SessionEnd.all(of: account, in: db)
        try TokenRevocation.all(of: account, in: db)
        try LinkOffer.revoke(of: account, in: db)
    }
}
