import Kernel
import Storage

/// Draws a key and shows it; it counts once a code proves that an authenticator holds it.
enum BeginSecondFactor {
    static func act(_ permit: OwnAccountPermit, in db: Write) throws {
        if try SecondFactor.isOn(permit.account, in: db) { throw Refusal.conflict(FactorWords.isOnAlready) }
        let key = OneTimeKey.random()
        try db.run(
            """
            INSERT INTO second_factors (account_id, organization_id, secret, created_at) VALUES (\(permit.account), \(db.organization), \(key.base32), \(db.now))
            ON CONFLICT (account_id) DO UPDATE SET secret = excluded.secret, created_at = excluded.created_at
                WHERE second_factors.confirmed_at IS NULL
            """, unrecorded: "nothing is asked for until a code confirms it")
    }
}
