import Foundation
import Kernel
import Storage

/// A new session of an account. Its secret is new each time and leaves once.
package enum SessionStart {
    /// For programs that hold the store: tests and seeds.
    package static func begin(for account: AccountID, in organization: OrganizationID, _ services: Services) async throws -> Secret {
        try await services.write(in: organization) { try begin(account, device: "—", in: $0) }
    }

    /// The same session under a new secret, once what opens the account has changed.
    static func renew(_ permit: OwnAccountPermit, in db: Write) throws -> Secret {
        let secret = db.ids.secret()
        let renewed = try db.run(
            "UPDATE sessions SET digest = \(secret.digest) WHERE id = \(permit.session) AND account_id = \(permit.account) AND ended_at IS NULL",
            unrecorded: "what it is renewed for is recorded beside it")
        guard renewed == 1 else { throw Refusal.signedOut }
        return secret
    }

    static func begin(_ account: AccountID, device: String, flash: Phrase? = nil, in db: Write) throws -> Secret {
        let (id, secret): (SessionID, Secret) = (db.id(), db.ids.secret())
        try db.run(
            "DELETE FROM sessions WHERE account_id = \(account) AND started_at <= \(db.now.addingTimeInterval(-SessionLimits.kept))",
            unrecorded: "sessions long past; their beginning and end stay in the journal")
        try db.run(
            """
            INSERT INTO sessions (digest, id, organization_id, account_id, started_at, seen_at, device, flash_fr, flash_en)
            VALUES (\(secret.digest), \(id), \(db.organization), \(account), \(db.now), \(db.now), \(device), \(orNull: flash?.fr), \(orNull: flash?.en))
            """, recording: Event("session.started", "account", account, ["session": .of(id), "device": .string(device)]))
        return secret
    }
}
