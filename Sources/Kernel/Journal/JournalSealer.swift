import Storage

/// Chains entries: h(n) = SHA-256(h(n-1) + canonical record n). Seals are rows of their own, so nothing in the journal is ever updated.
package enum JournalSealer {
    /// - Returns: how many entries were sealed. The unique position makes a second sealer at work fail and try again.
    @discardableResult
    package static func seal(_ organization: OrganizationID, most limit: Int = 1000, in db: any Connection) throws -> Int {
        let head = try db.rows(
            "SELECT position, hash FROM journal_seals WHERE organization_id = \(organization) ORDER BY position DESC LIMIT 1"
        ).first
        var position: Int = try head?["position"] ?? 0
        var hash: String = try head?["hash"] ?? ""
        let entries = try db.all(
            JournalEntry.self,
            """
            SELECT e.id, e.organization_id, e.occurred_at, e.actor_id, e.kind, e.subject, e.commitment FROM journal_entries e
            LEFT JOIN journal_seals s ON s.entry_id = e.id
            WHERE e.organization_id = \(organization) AND s.entry_id IS NULL ORDER BY e.occurred_at, e.id LIMIT \(limit)
            """)
        for entry in entries {
            position += 1
            hash = Digest.sha256(hash + entry.text)
            try db.run(
                "INSERT INTO journal_seals (organization_id, position, entry_id, hash) VALUES (\(organization), \(position), \(entry.id), \(hash))")
        }
        return entries.count
    }
}
