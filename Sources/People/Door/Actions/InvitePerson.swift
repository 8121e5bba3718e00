import Kernel
import Storage

/// Gives somebody an account without a password and a link to open it.
package enum InvitePerson {
    package static func act(_ permit: AccountPermit, isMailed: Bool, in db: Write) throws -> OneTimeLink {
        let holder = permit.holder
        try LinkConditions.presence(of: holder, in: db)
        guard let email = holder.email?.lowercased() else { throw Refusal.conflict(AccountWords.noEmail(holder.name)) }
        if holder.disabledAt != nil { throw Refusal.conflict(AccountWords.isClosed(holder.name)) }
        if holder.isOpened { throw Refusal.conflict(AccountWords.isOpenAlready(holder.name)) }
        let account = try prepare(holder, email, in: db)
        return try LinkOffer.make(.invitation, for: holder, account: account, email: email, isMailed: isMailed, in: db)
    }

    private static func prepare(_ holder: AccountHolder, _ email: String, in db: Write) throws -> AccountID {
        if let account = holder.account {
            try AccountEmail.follow(email, of: holder.person, in: db)
            return account
        }
        let account: AccountID = db.id()
        do {
            try db.run(
                """
                INSERT INTO accounts (id, organization_id, person_id, email, created_at)
                VALUES (\(account), \(db.organization), \(holder.person), \(email), \(db.now))
                """, unrecorded: "the invitation is recorded beside it")
        } catch StorageError.unique {
            throw Refusal.conflict(AccountWords.emailTaken(email))
        }
        return account
    }
}
