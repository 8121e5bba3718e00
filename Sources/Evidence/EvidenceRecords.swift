import Kernel
import Storage

/// Facts: those about somebody that they may read, and those they wrote. HR reads none of them, so a copy HR makes holds none.
enum EvidenceRecords {
    static let all: [PersonalRecord] = [about, written]

    private static let tables: Set<String> = ["evidence_items", "evidence_wordings"]

    private static let about = PersonalRecord(
        "evidence.about", Phrase(fr: "Les faits sur votre travail que vous pouvez lire", en: "The facts about your work that you may read"), of: tables
    ) { reading in
        try facts("e.subject_id = \(reading.person)", reading)
    }

    private static let written = PersonalRecord(
        "evidence.written", Phrase(fr: "Les faits que vous avez écrits sur d’autres", en: "The facts you wrote about others"), of: tables
    ) { reading in
        try facts("e.author_id = \(reading.person) AND e.subject_id <> \(reading.person)", reading)
    }

    private static let kind = RecordColumn.word(
        "kind", "Type", "Kind",
        [
            "document": ("document", "document"), "measure": ("mesure", "measure"), "message": ("message", "message"),
            "observation": ("observation", "observation"), "decision": ("décision", "decision"), "customer_feedback": ("retour de client", "customer feedback"),
        ])

    /// With the wording that holds.
    private static func facts(_ which: Query, _ reading: RecordReading) throws -> [RecordEntry] {
        try reading.entries(
            """
            SELECT e.happened_on, e.kind, e.confidentiality, s.given_name || ' ' || s.family_name AS subject,
                a.given_name || ' ' || a.family_name AS author, w.title, w.language AS title_language, w.detail, w.language AS detail_language, w.reference,
                e.written_at, e.shared_at, e.withdrawn_at, e.withdrawal_reason
            FROM evidence_items e JOIN people s ON s.id = e.subject_id JOIN people a ON a.id = e.author_id
            JOIN evidence_wordings w ON w.item_id = e.id AND w.number = (SELECT max(o.number) FROM evidence_wordings o WHERE o.item_id = e.id)
            WHERE \(which) AND \(EvidencePolicy(reading.viewer).visible(on: reading.today)) ORDER BY e.happened_on, e.id
            """, forOwnEyes: true,
            .day("happened_on", "Jour", "Day"), kind,
            .word("confidentiality", "Confidentialité", "Confidentiality", ["private": ("privé", "private"), "shared": ("partagé", "shared")]),
            .text("subject", "Sur", "About"), .text("author", "Par", "By"), .written("title", "Fait", "Fact"), .written("detail", "Détail", "Detail"),
            .text("reference", "Référence", "Reference"), .instant("written_at", "Écrit", "Written"), .instant("shared_at", "Partagé", "Shared"),
            .instant("withdrawn_at", "Retiré", "Withdrawn"), .text("withdrawal_reason", "Pourquoi", "Why"))
    }
}
