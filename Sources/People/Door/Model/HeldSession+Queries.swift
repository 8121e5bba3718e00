import Foundation
import Kernel
import Storage

extension HeldSession {
    static func find(_ secret: Secret, at now: Date, in db: any Reader) throws -> HeldSession? {
        try db.first(
            HeldSession.self,
            """
            SELECT s.id, s.seen_at, s.flash_fr, s.flash_en, \(Bearer.columns) FROM \(Bearer.source) JOIN sessions s ON s.account_id = a.id
            WHERE s.digest = \(secret.digest) AND s.ended_at IS NULL AND a.disabled_at IS NULL
                AND s.seen_at > \(SessionLimits.idleSince(now)) AND s.started_at > \(SessionLimits.startedSince(now))
            """)
    }

    /// Two requests at once: the second finds nothing left to write.
    func touch(at now: Date, in db: any Connection) throws {
        let before = now.addingTimeInterval(-SessionLimits.seenPrecision)
        try db.run(
            """
            UPDATE sessions SET seen_at = \(now), flash_fr = NULL, flash_en = NULL
            WHERE id = \(id) AND (seen_at <= \(before) OR flash_fr IS NOT NULL)
            """)
    }
}

extension HeldSession: RowDecodable {
    init(row: Row) throws {
        id = try row["id"]
        seenAt = try row["seen_at"]
        if let fr: String = try row["flash_fr"], let en: String = try row["flash_en"] { flash = Phrase(fr: fr, en: en) } else { flash = nil }
        bearer = try Bearer(row: row)
    }
}
