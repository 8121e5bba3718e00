import Kernel
import Storage

/// A new address for one's calendar, shown once; the one before opens nothing any more.
enum OpenFeed {
    static func act(_ permit: OwnAccountPermit, in db: Write) throws -> Secret {
        let secret = db.ids.secret()
        try db.run(
            """
            INSERT INTO calendar_feeds (account_id, organization_id, digest, made_at) VALUES (\(permit.account), \(db.organization), \(secret.digest), \(db.now))
            ON CONFLICT (account_id) DO UPDATE SET digest = excluded.digest, made_at = excluded.made_at
            """, recording: Event("feed.made", "account", permit.account))
        return secret
    }

    static func withdraw(of account: AccountID, in db: Write) throws {
        let gone = try db.run("DELETE FROM calendar_feeds WHERE account_id = \(account)", unrecorded: "recorded when there was one")
        if gone > 0 { try db.record(Event("feed.withdrawn", "account", account)) }
    }
}
