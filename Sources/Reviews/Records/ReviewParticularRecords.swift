import Kernel
import Storage

/// What is particular to somebody's reviews, and what they were asked besides.
enum ReviewParticularRecords {
    static let all: [PersonalRecord] = [pauses, shares, writers, written, absences, exclusions, keys, owed, reminders]

    private static let pauses = PersonalRecord(
        "reviews.pauses", Phrase(fr: "Les pauses de vos évaluations", en: "The pauses of your reviews"), of: ["review_pauses"]
    ) { reading in
        try reading.entries(
            """
            SELECT u.kind, u.reason, u.reason_language, u.from_on, u.to_on, u.resumed_on FROM review_pauses u JOIN reviews r ON r.id = u.review_id
            WHERE r.subject_id = \(reading.person) AND u.organization_id = \(reading.organization) ORDER BY u.from_on, u.id
            """, awayKind, .written("reason", "Raison", "Reason"), from, to, .day("resumed_on", "Reprise", "Resumed"))
    }

    private static let shares = PersonalRecord(
        "reviews.work_shares", Phrase(fr: "Votre temps de travail, lu à côté d’une évaluation", en: "Your share of full time, read beside a review"),
        of: ["review_work_shares"]
    ) { reading in
        try reading.entries(
            """
            SELECT u.percent, u.since_on FROM review_work_shares u JOIN reviews r ON r.id = u.review_id
            WHERE r.subject_id = \(reading.person) AND u.organization_id = \(reading.organization) ORDER BY u.since_on, u.review_id
            """, .number("percent", "Pour cent", "Per cent"), .day("since_on", "Depuis", "Since"))
    }

    private static let writers = PersonalRecord(
        "reviews.writers", Phrase(fr: "Qui écrit votre évaluation à la place d’un manager", en: "Who writes your review in the place of a manager"),
        of: ["review_writers"]
    ) { reading in
        try reading.entries(
            """
            SELECT o.given_name || ' ' || o.family_name AS writer, u.from_on, u.to_on FROM review_writers u JOIN people o ON o.id = u.writer_id
            WHERE u.subject_id = \(reading.person) AND u.organization_id = \(reading.organization) ORDER BY u.from_on, u.id
            """, .text("writer", "Personne", "Person"), from, to)
    }

    private static let written = PersonalRecord(
        "reviews.written_for", Phrase(fr: "Les évaluations que vous écrivez à la place d’un manager", en: "The reviews you write in the place of a manager"),
        of: ["review_writers"]
    ) { reading in
        try reading.entries(
            """
            SELECT o.given_name || ' ' || o.family_name AS subject, u.from_on, u.to_on FROM review_writers u JOIN people o ON o.id = u.subject_id
            WHERE u.writer_id = \(reading.person) AND u.organization_id = \(reading.organization) ORDER BY u.from_on, u.id
            """, .text("subject", "Évaluation de", "Review of"), from, to)
    }

    /// Days and a kind only: why somebody is away is never asked.
    private static let absences = PersonalRecord(
        "reviews.absences", Phrase(fr: "Vos absences connues pour les campagnes", en: "Your absences known for cycles"), of: ["absences"]
    ) { reading in
        try reading.entries(
            """
            SELECT u.kind, u.from_on, u.to_on FROM absences u
            WHERE u.person_id = \(reading.person) AND u.organization_id = \(reading.organization) ORDER BY u.from_on, u.id
            """, awayKind, from, to)
    }

    /// Once the cycle is launched: before, nobody but those who prepare it knows of it.
    private static let exclusions = PersonalRecord(
        "reviews.exclusions", Phrase(fr: "Les périodes pour lesquelles vous n’avez pas d’évaluation", en: "The periods for which you have no review"),
        of: ["review_cycle_exclusions"]
    ) { reading in
        try reading.entries(
            """
            SELECT c.period_from_on AS from_on, c.period_to_on AS to_on FROM review_cycle_exclusions u JOIN review_cycles c ON c.id = u.cycle_id
            WHERE u.person_id = \(reading.person) AND u.organization_id = \(reading.organization) AND c.state NOT IN ('draft', 'checked')
            ORDER BY c.starts_on, c.id
            """, from, to)
    }

    /// The keys themselves are sealed to what the holder keeps on paper.
    private static let keys = PersonalRecord(
        "reviews.key_holders", Phrase(fr: "Les parts de clé que vous gardez", en: "The parts of keys that you keep"), of: ["key_holders"]
    ) { reading in
        try reading.entries(
            """
            SELECT c.name AS cycle, h.part, h.opened_on FROM key_holders h JOIN review_cycles c ON c.id = h.cycle_id
            WHERE h.person_id = \(reading.person) AND h.organization_id = \(reading.organization) ORDER BY c.starts_on, c.id
            """,
            .text("cycle", "Campagne", "Cycle"),
            .word(
                "part", "Part", "Part",
                ["hr": ("RH", "HR"), "staff": ("représentant du personnel", "staff representative"), "operator": ("exploitant", "operator")]),
            .day("opened_on", "Ouverture", "Opening"))
    }

    private static let owed = PersonalRecord(
        "reviews.outstanding", Phrase(fr: "Les formulaires que vous devez, comptés une fois par jour", en: "The forms you owe, counted once a day"),
        of: ["outstanding_forms"]
    ) { reading in
        try reading.entries(
            """
            SELECT c.name AS cycle, u.forms, u.counted_on FROM outstanding_forms u JOIN review_cycles c ON c.id = u.cycle_id
            WHERE u.person_id = \(reading.person) AND u.organization_id = \(reading.organization) ORDER BY c.starts_on, c.id
            """, .text("cycle", "Campagne", "Cycle"), .number("forms", "Formulaires", "Forms"), .day("counted_on", "Comptés", "Counted"))
    }

    private static let reminders = PersonalRecord(
        "reviews.reminders", Phrase(fr: "Les rappels qui vous ont été envoyés", en: "The reminders sent to you"), of: ["reminders"]
    ) { reading in
        try reading.entries(
            """
            SELECT u.sent_on, u.items FROM reminders u
            WHERE u.person_id = \(reading.person) AND u.organization_id = \(reading.organization) ORDER BY u.sent_on
            """, .day("sent_on", "Jour", "Day"), .number("items", "Tâches", "Tasks"))
    }

    private static let from = RecordColumn.day("from_on", "Du", "From")
    private static let to = RecordColumn.day("to_on", "Au", "To")
    private static let awayKind = RecordColumn.word("kind", "Nature", "Kind", ["leave": ("congé", "leave"), "pause": ("pause", "pause")])
}
