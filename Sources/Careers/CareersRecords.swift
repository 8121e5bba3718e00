import Kernel
import Storage

/// What somebody wrote about frameworks. What they decided on them stands in their lines of the journal.
enum CareersRecords {
    static let all = [
        PersonalRecord(
            "careers.comments", Phrase(fr: "Vos remarques sur les référentiels", en: "Your comments on frameworks"), of: ["framework_comments"]
        ) { reading in
            try reading.entries(
                """
                SELECT k.place_fr, k.place_en, k.written_at, k.text, k.language AS text_language, k.proposed_text,
                    k.language AS proposed_text_language, k.state, k.answer, k.answer_language
                FROM framework_comments k WHERE k.author_id = \(reading.person) AND k.organization_id = \(reading.organization)
                ORDER BY k.written_at, k.id
                """,
                .bilingual("place", "Sur", "On"), .instant("written_at", "Écrit", "Written"), .written("text", "Remarque", "Comment"),
                .written("proposed_text", "Texte proposé", "Text proposed"),
                .word(
                    "state", "État", "State",
                    [
                        "open": ("en attente", "waiting"), "resolved": ("traitée", "settled"), "accepted": ("acceptée", "accepted"),
                        "declined": ("écartée", "declined"),
                    ]), .written("answer", "Réponse", "Answer"))
        }
    ]
}
