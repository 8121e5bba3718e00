import Kernel

/// A link that went to the wrong hands opens no more.
enum RevokeLinks {
    static func act(_ permit: AccountPermit, in db: Write) throws {
        guard let account = permit.holder.account, try LinkOffer.revoke(of: account, in: db) > 0
        else { throw Refusal.conflict(AccountWords.noLink(permit.holder.name)) }
        try db.record(Event("links.revoked", "account", account, ["person": .of(permit.holder.person)]))
    }
}
