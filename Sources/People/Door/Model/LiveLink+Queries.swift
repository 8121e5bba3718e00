import Foundation
import Kernel
import Storage

extension LiveLink {
    /// The same link may have left twice, by hand and by mail, under two secrets.
    static func find(_ secret: Secret, at now: Date, in db: any Reader) throws -> LiveLink? {
        try db.first(
            LiveLink.self,
            """
            SELECT i.id AS invitation_id, i.purpose, a.email, \(Bearer.columns) FROM \(Bearer.source) JOIN invitations i ON i.account_id = a.id
            WHERE (i.digest = \(secret.digest) OR i.mail_digest = \(secret.digest)) AND \(live(at: now)) AND a.disabled_at IS NULL
            """)
    }

    /// Condition on `invitations i`.
    static func live(at now: Date) -> Query {
        "i.used_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > \(now)"
    }

    /// - Returns: false when somebody used it a moment ago.
    func use(in db: Write) throws -> Bool {
        try db.run(
            """
            UPDATE invitations SET used_at = \(db.now)
            WHERE id = \(id) AND organization_id = \(bearer.organization) AND used_at IS NULL AND revoked_at IS NULL AND expires_at > \(db.now)
            """, unrecorded: "the account's opening is recorded beside it") == 1
    }
}

extension LiveLink: RowDecodable {
    init(row: Row) throws {
        id = try row["invitation_id"]
        purpose = try row.get("purpose", as: String.self) == LinkPurpose.reset.rawValue ? .reset : .invitation
        email = try row["email"]
        bearer = try Bearer(row: row)
    }
}
