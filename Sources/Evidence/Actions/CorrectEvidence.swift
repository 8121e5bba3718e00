import Kernel
import Storage

/// Says a shared fact better. What it said before stays readable, with its date.
enum CorrectEvidence {
    static func perform(_ text: WordingDraft, reason: String, seen version: Int, permit: CorrectionPermit, in db: Write) throws {
        let item = permit.item
        let changed = try db.run(
            """
            UPDATE evidence_items SET version = version + 1
            WHERE id = \(item.id) AND organization_id = \(db.organization) AND withdrawn_at IS NULL AND version = \(version)
            """,
            recording: Event("evidence.corrected", "evidence", item.id)
        )
        guard changed == 1 else { throw Refusal.conflict(RuleWords.changedMeanwhile) }
        try WordingRow.insert(text, number: item.wording.number + 1, of: item.id, reason: reason, in: db)
    }
}
