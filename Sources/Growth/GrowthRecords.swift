import Kernel
import Storage

/// Wishes, and changes of level or scope.
enum GrowthRecords {
    static let all: [PersonalRecord] = [wishes, changes, voices]

    /// HR reads no wish.
    private static let wishes = PersonalRecord(
        "growth.aspirations", Phrase(fr: "Vos aspirations", en: "Your aspirations"), of: ["aspirations"]
    ) { reading in
        try reading.entries(
            """
            SELECT a.wish, a.detail, a.detail_language, a.written_at FROM aspirations a
            WHERE a.person_id = \(reading.person) AND a.organization_id = \(reading.organization) ORDER BY a.written_at, a.id
            """, forOwnEyes: true,
            .word(
                "wish", "Souhait", "Wish",
                [
                    "grow": ("monter de palier", "grow a level"), "deepen": ("approfondir", "deepen"),
                    "change_track": ("changer de filière", "change track"), "stay": ("rester", "stay"),
                ]), .written("detail", "En vos mots", "In your words"), .instant("written_at", "Écrit", "Written"))
    }

    private static let changes = PersonalRecord(
        "growth.changes", Phrase(fr: "Vos changements de palier ou de périmètre", en: "Your changes of level or scope"), of: ["scope_changes"]
    ) { reading in
        try reading.entries(
            """
            SELECT c.scope, c.scope_language, v.name_fr AS level_fr, v.name_en AS level_en, c.effective_on, c.opened_at, c.took_effect_on, c.closed_at
            FROM scope_changes c LEFT JOIN levels v ON v.id = c.level_id
            WHERE c.person_id = \(reading.person) AND c.organization_id = \(reading.organization) ORDER BY c.opened_at, c.id
            """,
            .written("scope", "Périmètre", "Scope"), .bilingual("level", "Palier", "Level"), .day("effective_on", "Prévu", "Planned"),
            .instant("opened_at", "Ouvert", "Opened"), .day("took_effect_on", "Pris effet", "Took effect"), .instant("closed_at", "Fermé", "Closed"))
    }

    /// The need the company wrote stays under its author's name: the person already reads it.
    private static let voices = PersonalRecord(
        "growth.voices", Phrase(fr: "Le besoin et votre accord, dans ces changements", en: "The need and your consent, in these changes"),
        of: ["scope_change_voices"]
    ) { reading in
        try reading.entries(
            """
            SELECT w.kind, o.given_name || ' ' || o.family_name AS author, w.text, w.language AS text_language, w.written_at, w.withdrawn_at
            FROM scope_change_voices w JOIN scope_changes c ON c.id = w.change_id JOIN people o ON o.id = w.author_id
            WHERE c.person_id = \(reading.person) AND c.organization_id = \(reading.organization) ORDER BY w.written_at, w.id
            """,
            .word("kind", "Nature", "Kind", ["need": ("besoin", "need"), "wish": ("souhait", "wish")]), .text("author", "Par", "By"),
            .written("text", "Texte", "Text"), .instant("written_at", "Écrit", "Written"),
            .instant("withdrawn_at", "Retiré", "Withdrawn"))
    }
}
