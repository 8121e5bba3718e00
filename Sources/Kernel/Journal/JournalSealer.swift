import Storage

/// Chains entries: h(n) = SHA-256(h(n-1) + canonical record n). Seals are rows of their own, so nothing in the journal is ever updated.
/// Entries to seal wait in a list of their own: a round costs what is new, not what was ever recorded.
package enum JournalSealer {
    /// How many a round seals at most.
    package static let batch = 1000

    /// - Returns: how many entries were sealed. The unique position makes a second sealer at work fail and try again.
    @discardableResult
    package static func seal(_ organization: OrganizationID, most limit: Int = batch, in db: any Connection) throws -> Int {
        let entries = try db.all(
            JournalEntry.self,
            """
            SELECT e.id, e.organization_id, e.occurred_at, e.actor_id, e.kind, e.subject, e.commitment FROM journal_waiting w CROSS JOIN journal_entries e
            WHERE w.organization_id = \(organization) AND e.id = w.entry_id ORDER BY w.occurred_at, w.entry_id LIMIT \(limit)
            """)
        guard !entries.isEmpty else { return 0 }
        let head = try db.rows(
            "SELECT position, hash FROM journal_seals WHERE organization_id = \(organization) ORDER BY position DESC LIMIT 1"
        ).first
        var position: Int = try head?["position"] ?? 0
        var hash: String = try head?["hash"] ?? ""
        var seals: [Query] = []
        for entry in entries {
            position += 1
            hash = Digest.sha256(hash + entry.text)
            seals.append("(\(organization), \(position), \(entry.id), \(hash))")
        }
        try db.insert(seals, into: "INSERT INTO journal_seals (organization_id, position, entry_id, hash)")
        try forget(entries.map(\.id), in: db)
        return entries.count
    }

    private static func forget(_ sealed: [ID<Event>], in db: any Connection) throws {
        var rest = sealed[...]
        while !rest.isEmpty {
            try db.run("DELETE FROM journal_waiting WHERE entry_id IN (\(list: rest.prefix(100)))")
            rest = rest.dropFirst(100)
        }
    }
}
