import Foundation
import Kernel
import Site
import Storage

/// Makes the one link of an account that opens. Links made before open no more.
enum LinkOffer {
    static func make(
        _ purpose: LinkPurpose, for holder: AccountHolder, account: AccountID, email: String, isMailed: Bool, in db: Write
    ) throws -> OneTimeLink {
        try revoke(of: account, in: db)
        let (id, secret): (InvitationID, Secret) = (db.id(), db.ids.secret())
        let expiresAt = db.now.addingTimeInterval(LinkPurpose.life)
        try db.run(
            """
            INSERT INTO invitations (id, organization_id, account_id, digest, purpose, created_by, created_at, expires_at)
            VALUES (\(id), \(db.organization), \(account), \(secret.digest), \(purpose.rawValue), \(orNull: db.viewer?.person), \(db.now), \(expiresAt))
            """,
            recording: Event(
                purpose == .invitation ? "account.invited" : "reset.offered", "account", account,
                ["person": .of(holder.person), "link": .of(id), "mailed": .bool(isMailed)]))
        if isMailed { try db.enqueue(LinkMail.job(id, at: db.now)) }
        return OneTimeLink(
            person: holder.person, name: holder.name, email: email, path: DoorPaths.invitation(DoorKey(secret)), expiresAt: expiresAt)
    }

    /// - Returns: how many still opened.
    @discardableResult
    static func revoke(of account: AccountID, in db: Write) throws -> Int {
        try db.run(
            """
            UPDATE invitations SET revoked_at = \(db.now)
            WHERE account_id = \(account) AND used_at IS NULL AND revoked_at IS NULL AND expires_at > \(db.now)
            """, unrecorded: "what takes their place, or ends them, is recorded beside it")
    }
}
