import Kernel
import Storage

/// A link to choose a new password, for an open account. The old password and the sessions stay until it is used.
package enum OfferReset {
    package static func act(_ permit: AccountPermit, isMailed: Bool, in db: Write) throws -> OneTimeLink {
        let holder = permit.holder
        try LinkConditions.presence(of: holder, in: db)
        if holder.disabledAt != nil { throw Refusal.conflict(AccountWords.isClosed(holder.name)) }
        guard holder.isOpened, let account = holder.account, let email = holder.accountEmail
        else { throw Refusal.conflict(AccountWords.isNotOpen(holder.name)) }
        return try LinkOffer.make(.reset, for: holder, account: account, email: email, isMailed: isMailed, in: db)
    }
}
