import Kernel
import Storage

/// Opens a fact to the person and their managers, for good.
enum ShareEvidence {
    static func perform(permit: SharingPermit, in db: Write) throws {
        let item = permit.item
        let changed = try db.run(
            """
            UPDATE evidence_items SET confidentiality = 'shared', shared_at = \(db.now), version = version + 1
            WHERE id = \(item.id) AND organization_id = \(db.organization) AND confidentiality = 'private' AND version = \(item.version)
            """,
            recording: Event("evidence.shared", "evidence", item.id)
        )
        guard changed == 1 else { throw Refusal.conflict(RuleWords.isShared) }
    }
}
