import Careers
import Kernel
import Storage

/// Keeps a fact. One about somebody else always begins private.
enum WriteEvidence {
    static func perform(
        _ draft: EvidenceDraft, _ wanted: Confidentiality, isQuoted: Bool = false, permit: WritingPermit, in db: Write
    ) throws -> EvidenceID {
        let id: EvidenceID = db.id()
        let level = permit.standing.isOneself ? wanted : .private
        let sharedAt = level == .shared ? db.now : nil
        try TagRows.check(draft.competencies, keeping: [], for: permit.author, on: permit.today, in: db)
        try db.run(
            """
            INSERT INTO evidence_items (
                id, organization_id, subject_id, author_id, kind, happened_on, confidentiality, written_at, shared_at, is_quoted, version)
            VALUES (\(id), \(db.organization), \(permit.standing.person), \(permit.author.person), \(draft.kind), \(draft.happenedOn),
                \(level), \(db.now), \(orNull: sharedAt), \(isQuoted), 1)
            """,
            recording: Event("evidence.written", "evidence", id)
        )
        try WordingRow.insert(draft.text, number: 1, of: id, reason: nil, in: db)
        try TagRows.insert(draft.competencies, of: id, in: db)
        if level == .shared { try db.record(Event("evidence.shared", "evidence", id)) }
        return id
    }
}
