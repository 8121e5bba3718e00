import Kernel
import Storage

/// One wording of a fact.
enum WordingRow {
    static func insert(_ text: WordingDraft, number: Int, of id: EvidenceID, reason: String?, in db: Write) throws {
        try db.run(
            """
            INSERT INTO evidence_wordings (item_id, number, organization_id, language, title, detail, reference, reason, written_at)
            VALUES (\(id), \(number), \(db.organization), \(text.language), \(text.title), \(orNull: text.detail),
                \(orNull: text.reference), \(orNull: reason), \(db.now))
            """,
            unrecorded: "its item's event stands beside it"
        )
    }
}
