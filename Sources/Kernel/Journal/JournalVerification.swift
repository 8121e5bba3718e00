import Storage

/// Recomputes the chain and compares.
package struct JournalVerification: Sendable, Equatable {
    package let sealed: Int
    package let unsealed: Int
    /// The position and hash of the last seal: keep a copy outside, and `JournalHead` tells a truncated journal.
    package let head: String
    /// Positions where the chain breaks, and entries whose details do not match their commitment.
    package let broken: [Int]
    package let altered: [String]

    package var isIntact: Bool { broken.isEmpty && altered.isEmpty }

    package static func of(_ organization: OrganizationID, in db: any Reader) throws -> JournalVerification {
        let rows = try db.rows(
            """
            SELECT s.position, s.hash, e.id, e.organization_id, e.occurred_at, e.actor_id, e.kind, e.subject, e.commitment
            FROM journal_seals s LEFT JOIN journal_entries e ON e.id = s.entry_id
            WHERE s.organization_id = \(organization) ORDER BY s.position
            """)
        var broken: [Int] = []
        var hash = ""
        for (index, row) in rows.enumerated() {
            let position: Int = try row["position"]
            let expected = try? JournalEntry(row: row)
            hash = Digest.sha256(hash + (expected?.text ?? "missing"))
            if try position != index + 1 || hash != row.get("hash", as: String.self) { broken.append(position) }
            hash = try row["hash"]
        }
        let unsealed =
            try db.value(
                Int.self,
                """
                SELECT count(*) FROM journal_entries e LEFT JOIN journal_seals s ON s.entry_id = e.id
                WHERE e.organization_id = \(organization) AND s.entry_id IS NULL
                """) ?? 0
        return JournalVerification(
            sealed: rows.count, unsealed: unsealed, head: "\(rows.count):\(hash)", broken: broken, altered: try altered(organization, in: db))
    }

    private static func altered(_ organization: OrganizationID, in db: any Reader) throws -> [String] {
        try db.rows(
            """
            SELECT e.id, e.commitment, d.salt, d.details FROM journal_entries e JOIN journal_details d ON d.entry_id = e.id
            WHERE e.organization_id = \(organization)
            """
        ).compactMap { row in
            let salt: String = try row["salt"]
            let details: String = try row["details"]
            return Digest.sha256(salt + details) == (try row.get("commitment", as: String.self)) ? nil : try row.get("id", as: ID<Event>.self).description
        }
    }
}
