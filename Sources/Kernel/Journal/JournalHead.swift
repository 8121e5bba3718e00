import Storage

/// The position and hash of the last seal of one day, kept elsewhere: a journal cut short since no longer has that seal, though its chain verifies.
package struct JournalHead: Sendable, Equatable {
    package let position: Int
    package let hash: String

    /// `5:3f…`, as `palier doctor` prints it; nil for what it never printed.
    package init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let position = Int(parts[0]), position > 0, parts[1].utf8.count == 64 else { return nil }
        self.position = position
        hash = String(parts[1])
    }

    /// Whether the journal still has this seal.
    package func isKept(by organization: OrganizationID, in db: any Reader) throws -> Bool {
        let kept = try db.value(
            Int.self, "SELECT count(*) FROM journal_seals WHERE organization_id = \(organization) AND position = \(position) AND hash = \(hash)")
        return kept == 1
    }
}
