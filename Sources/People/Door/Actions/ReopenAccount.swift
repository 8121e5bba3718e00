import Kernel
import Storage

/// The password works again; what was ended stays ended.
enum ReopenAccount {
    static func act(_ permit: AccountPermit, in db: Write) throws {
        let holder = permit.holder
        guard let account = holder.account, holder.disabledAt != nil else { throw Refusal.conflict(AccountWords.isNotClosed(holder.name)) }
        try db.run(
            "UPDATE accounts SET disabled_at = NULL WHERE id = \(account) AND organization_id = \(db.organization)",
            recording: Event("account.reopened", "account", account, ["person": .of(holder.person)]))
    }
}
