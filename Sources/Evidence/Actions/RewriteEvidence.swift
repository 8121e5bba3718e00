import Kernel
import Storage

/// Changes a fact nobody else has read yet: nothing of the earlier text is kept.
enum RewriteEvidence {
    static func perform(_ draft: EvidenceDraft, seen version: Int, permit: RewritingPermit, writing: WritingPermit, in db: Write) throws {
        let item = permit.item
        try TagRows.check(
            draft.competencies,
            keeping: Set(item.competencies.map(\.id)),
            for: writing.author,
            on: writing.today,
            in: db
        )
        let changed = try db.run(
            """
            UPDATE evidence_items SET kind = \(draft.kind), happened_on = \(draft.happenedOn), version = version + 1
            WHERE id = \(item.id) AND organization_id = \(db.organization) AND confidentiality = 'private' AND version = \(version)
            """,
            recording: Event("evidence.rewritten", "evidence", item.id)
        )
        guard changed == 1 else { throw Refusal.conflict(RuleWords.changedMeanwhile) }
        try db.run(
            "DELETE FROM evidence_wordings WHERE item_id = \(item.id) AND organization_id = \(db.organization)",
            unrecorded: "its item's event stands beside it"
        )
        try WordingRow.insert(draft.text, number: 1, of: item.id, reason: nil, in: db)
        try TagRows.clear(item.id, in: db)
        try TagRows.insert(draft.competencies, of: item.id, in: db)
    }
}
