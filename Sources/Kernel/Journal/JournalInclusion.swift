import Foundation
import Storage

/// A sealed entry with all it takes to recompute its hash: the proof that it stands in the journal, and where.
package struct JournalInclusion: Sendable, Equatable {
    package let position: Int
    package let hash: String
    /// The hash before it; empty at the first position.
    package let previous: String
    /// The entry as it is hashed.
    package let record: String
    /// What the record's commitment commits to; nil once purged.
    package let details: Details?

    package struct Details: Sendable, Equatable {
        package let salt: String
        package let text: String

        package init(salt: String, text: String) {
            self.salt = salt
            self.text = text
        }

        package var commitment: String { Digest.sha256(salt + text) }
    }

    package init(position: Int, hash: String, previous: String, record: String, details: Details?) {
        self.position = position
        self.hash = hash
        self.previous = previous
        self.record = record
        self.details = details
    }

    /// Whether the record, after the hash before it, gives its hash.
    package var isConsistent: Bool { Digest.sha256(previous + record) == hash }

    /// The latest event of a kind about a subject; nil until it is sealed.
    package static func latest(_ kind: String, of subject: String, in organization: OrganizationID, _ db: any Reader) throws -> JournalInclusion? {
        let row = try db.rows(
            """
            SELECT s.position, s.hash, b.hash AS previous, e.id, e.organization_id, e.occurred_at, e.actor_id, e.kind, e.subject, e.commitment,
                d.salt, d.details
            FROM journal_entries e JOIN journal_seals s ON s.entry_id = e.id
            LEFT JOIN journal_seals b ON b.organization_id = s.organization_id AND b.position = s.position - 1
            LEFT JOIN journal_details d ON d.entry_id = e.id
            WHERE e.organization_id = \(organization) AND e.subject = \(subject) AND e.kind = \(kind) ORDER BY e.occurred_at DESC, e.id DESC LIMIT 1
            """
        ).first
        return try row.map(JournalInclusion.init(row:))
    }

    private init(row: Row) throws {
        let (salt, text): (String?, String?) = (try row["salt"], try row["details"])
        let details: Details? = if let salt, let text { Details(salt: salt, text: text) } else { nil }
        self.init(
            position: try row["position"], hash: try row["hash"], previous: try row.get("previous", as: String?.self) ?? "",
            record: try JournalEntry(row: row).text, details: details)
    }
}
