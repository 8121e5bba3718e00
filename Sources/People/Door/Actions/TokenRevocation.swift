import Kernel
import Storage

enum TokenRevocation {
    /// - Throws: `Refusal.notFound` for a token of somebody else, or already revoked.
    static func one(_ token: TokenID, of permit: OwnAccountPermit, in db: Write) throws {
        let revoked = try db.run(
            "UPDATE api_tokens SET revoked_at = \(db.now) WHERE id = \(token) AND account_id = \(permit.account) AND revoked_at IS NULL",
            unrecorded: "recorded once it is known that it was there")
        guard revoked == 1 else { throw Refusal.notFound }
        try db.record(Event("token.revoked", "account", permit.account, ["token": .of(token)]))
    }

    /// Every secret that reads or writes without a session, that of the calendar too.
    static func all(of account: AccountID, in db: Write) throws {
        let revoked = try db.run(
            "UPDATE api_tokens SET revoked_at = \(db.now) WHERE account_id = \(account) AND revoked_at IS NULL",
            unrecorded: "recorded when there were any")
        try OpenFeed.withdraw(of: account, in: db)
        if revoked > 0 { try db.record(Event("tokens.revoked", "account", account, ["count": .int(revoked)])) }
    }
}
