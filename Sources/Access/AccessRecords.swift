import Kernel
import Storage

/// The journal's lines of somebody, and the copies that were made for them.
enum AccessRecords {
    static let all: [PersonalRecord] = [acts, lines, copies]

    /// What they did, in the open words of the journal. What they wrote is there as salted digests, and stands in the other parts.
    private static let acts = PersonalRecord(
        "journal.acts", Phrase(fr: "Ce que vous avez fait, d’après le journal", en: "What you did, from the journal"), of: ["journal_entries"]
    ) { reading in
        try reading.entries(
            """
            SELECT e.occurred_at, e.kind, e.subject FROM journal_entries e
            WHERE e.organization_id = \(reading.organization) AND e.actor_id = \(reading.person) ORDER BY e.occurred_at, e.id
            """, forOwnEyes: true, at, kind, .text("subject", "Objet", "Object"))
    }

    /// What was done to their record, without who did it.
    private static let lines = PersonalRecord(
        "journal.lines", Phrase(fr: "Ce qui a été changé dans votre fiche, d’après le journal", en: "What was changed in your record, from the journal"),
        of: ["journal_entries"]
    ) { reading in
        try reading.entries(
            """
            SELECT e.occurred_at, e.kind FROM journal_entries e WHERE e.organization_id = \(reading.organization)
                AND (e.subject = \("person/\(reading.person)") OR e.subject = \("account/\(reading.viewer.account)")) ORDER BY e.occurred_at, e.id
            """, at, kind)
    }

    private static let copies = PersonalRecord(
        "access.copies", Phrase(fr: "Les copies que les RH ont faites pour vous", en: "The copies HR made for you"), of: ["access_copies"]
    ) { reading in
        try reading.entries(
            """
            SELECT x.made_at, o.given_name || ' ' || o.family_name AS made_by, x.reason, x.reason_language
            FROM access_copies x JOIN people o ON o.id = x.made_by
            WHERE x.person_id = \(reading.person) AND x.organization_id = \(reading.organization) ORDER BY x.made_at, x.id
            """,
            .instant("made_at", "Faite", "Made"), .text("made_by", "Par", "By"), .written("reason", "Raison", "Reason"))
    }

    private static let at = RecordColumn.instant("occurred_at", "Quand", "When")
    private static let kind = RecordColumn.word("kind", "Événement", "Event", EventWords.all)
}
