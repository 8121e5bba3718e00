import Foundation
import Kernel
import Storage

extension PasswordProof {
    static func find(_ secret: Secret, at now: Date, in db: any Reader) throws -> PasswordProof? {
        try db.first(
            PasswordProof.self,
            """
            SELECT w.greeting_fr, w.greeting_en, \(Bearer.columns) FROM \(Bearer.source) JOIN password_proofs w ON w.account_id = a.id
            WHERE w.digest = \(secret.digest) AND w.expires_at > \(now) AND a.disabled_at IS NULL
            """)
    }

    static func make(for account: AccountID, greeting: Phrase?, in db: Write) throws -> Secret {
        let secret = db.ids.secret()
        try db.run("DELETE FROM password_proofs WHERE expires_at <= \(db.now)", unrecorded: "what no longer opens")
        try db.run(
            """
            INSERT INTO password_proofs (digest, organization_id, account_id, greeting_fr, greeting_en, expires_at)
            VALUES (\(secret.digest), \(db.organization), \(account), \(orNull: greeting?.fr), \(orNull: greeting?.en), \(db.now.addingTimeInterval(life)))
            """, unrecorded: "the session that may follow is recorded")
        return secret
    }

    /// - Returns: false when it opens no more.
    static func use(_ secret: Secret, in db: Write) throws -> Bool {
        try db.run(
            "DELETE FROM password_proofs WHERE digest = \(secret.digest) AND expires_at > \(db.now)", unrecorded: "the session is recorded beside it") == 1
    }

    static func endAll(of account: AccountID, in db: Write) throws {
        try db.run("DELETE FROM password_proofs WHERE account_id = \(account)", unrecorded: "what ends them is recorded beside it")
    }
}

extension PasswordProof: RowDecodable {
    init(row: Row) throws {
        if let fr: String = try row["greeting_fr"], let en: String = try row["greeting_en"] { greeting = Phrase(fr: fr, en: en) } else { greeting = nil }
        bearer = try Bearer(row: row)
    }
}
