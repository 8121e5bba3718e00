import Kernel
import Storage

/// What somebody was asked and wrote about others and about themselves. Their own words are theirs; of an anonymous form only the asking is told,
/// neither the answer, which is sealed, nor whether there was one.
enum FormRecords {
    static let all: [PersonalRecord] = [forms, asked, openings, conflicts]

    private static let forms = PersonalRecord(
        "reviews.forms", Phrase(fr: "Les formulaires que vous avez à écrire ou avez écrits", en: "The forms you have to write or wrote"),
        of: ["contributions"]
    ) { reading in
        let forms = try reading.db.all(
            Contribution.self,
            """
            SELECT \(Contribution.columns) FROM contributions k
            WHERE k.author_id = \(reading.person) AND k.organization_id = \(reading.organization) ORDER BY k.review_id, k.kind, k.id
            """)
        return try forms.compactMap { try entry($0, reading) }
    }

    private static func entry(_ form: Contribution, _ reading: RecordReading) throws -> RecordEntry? {
        guard let review = try Review.stored(form.review, of: reading.organization, in: reading.db),
            let cycle = try ReviewCycle.stored(review.cycle, of: reading.organization, in: reading.db)
        else { return nil }
        let isAnonymous = cycle.plan.modes.isAnonymous(form.kind)
        var lines = [
            RecordLine("cycle", Phrase(fr: "Campagne", en: "Cycle"), .text(cycle.plan.name)),
            RecordLine("form", Phrase(fr: "Formulaire", en: "Form"), .word(form.kind.rawValue, ReviewWords.form(form.kind, about: review.subjectName))),
        ]
        guard !isAnonymous else { return RecordEntry(lines, isForOwnEyes: true) }
        lines.append(RecordLine("is_sent", Phrase(fr: "Envoyé", en: "Sent"), .flag(form.isSubmitted)))
        return RecordEntry(lines, isForOwnEyes: true, detail: try WrittenFormView(form, about: review, in: cycle, reading))
    }

    /// That somebody takes one off the list is for the person and their manager.
    private static let asked = PersonalRecord(
        "reviews.nominations", Phrase(fr: "Les évaluations où l’on vous a choisi comme pair", en: "The reviews in which you were chosen as a peer"),
        of: ["nominations"]
    ) { reading in
        try reading.entries(
            """
            SELECT c.period_from_on, c.period_to_on, p.given_name || ' ' || p.family_name AS subject, n.state,
                CASE WHEN n.state = 'declined' THEN n.reason END AS reason, n.reason_language
            FROM nominations n JOIN reviews r ON r.id = n.review_id AND r.organization_id = n.organization_id
            JOIN people p ON p.id = r.subject_id JOIN review_cycles c ON c.id = r.cycle_id
            WHERE n.peer_id = \(reading.person) AND n.organization_id = \(reading.organization) AND n.state <> 'removed' ORDER BY c.starts_on, n.id
            """, forOwnEyes: true,
            .text("subject", "Évaluation de", "Review of"), .day("period_from_on", "Période du", "Period from"), .day("period_to_on", "Au", "To"),
            .word(
                "state", "État", "State",
                ["standing": ("choisi", "chosen"), "declined": ("décliné", "declined"), "conflicted": ("conflit déclaré", "conflict declared")]),
            .written("reason", "Votre raison", "Your reason"))
    }

    /// Who asked and who agreed are told on their page, to the author alone.
    private static let openings = PersonalRecord(
        "reviews.openings", Phrase(fr: "Vos réponses confidentielles qui ont été ouvertes", en: "Your confidential answers that were opened"),
        of: ["answer_openings"]
    ) { reading in
        try reading.entries(
            """
            SELECT o.words, o.reason, o.reason_language, o.settled_at FROM answer_openings o JOIN contributions k ON k.id = o.contribution_id
            WHERE k.author_id = \(reading.person) AND o.organization_id = \(reading.organization) AND o.state = 'opened' ORDER BY o.settled_at, o.id
            """, forOwnEyes: true,
            .text("words", "Passage", "Words"), .written("reason", "Raison", "Reason"), .instant("settled_at", "Ouverte", "Opened"))
    }

    /// One's own declarations; those of others about one's review are HR's alone. Whoever is HR does not read those about their own review, nor about
    /// the people they manage: a copy says only how many there are.
    private static let conflicts = PersonalRecord(
        "reviews.conflicts", Phrase(fr: "Les conflits que vous avez déclarés", en: "The conflicts you declared"), of: ["review_conflicts"]
    ) { reading in
        try reading.entries(
            """
            SELECT c.period_from_on, c.period_to_on, p.given_name || ' ' || p.family_name AS subject, x.kind, x.note, x.note_language, x.declared_on
            FROM review_conflicts x JOIN reviews r ON r.id = x.review_id AND r.organization_id = x.organization_id
            JOIN people p ON p.id = r.subject_id JOIN review_cycles c ON c.id = r.cycle_id
            WHERE x.person_id = \(reading.person) AND x.organization_id = \(reading.organization) ORDER BY x.declared_on, x.id
            """, forOwnEyes: true,
            .text("subject", "Évaluation de", "Review of"), .day("period_from_on", "Période du", "Period from"), .day("period_to_on", "Au", "To"),
            .word(
                "kind", "Nature", "Kind",
                [
                    "personal_tie": ("lien personnel", "personal tie"), "dispute": ("différend", "dispute"), "same_post": ("même poste", "same post"),
                    "other": ("autre", "other"),
                ]), .written("note", "Précision", "Note"), .day("declared_on", "Déclaré", "Declared"))
    }
}

/// One form in its author's own words.
struct WrittenFormView: Encodable, Sendable {
    let contribution: ContributionID, review: ReviewID, version: Int
    let answers: [AnswerView], texts: [TextView], objectives: [ObjectiveView], noObjectives: WrittenText?
    let remarks: [String: WrittenText], points: [PointView], axes: [AxisView]

    init(_ form: Contribution, about subject: Review, in cycle: ReviewCycle, _ reading: RecordReading) throws {
        let db = reading.db
        (contribution, review, version) = (form.id, form.review, form.version)
        let (grid, written, told) = (try Grid.of(subject.level, in: db), try FormAnswers.of(form.id, in: db), try Objectives.of(form.id, in: db))
        answers = written.answers.map { AnswerView($0, grid, facts: $0.facts.sorted()) }
        texts = written.texts.map(TextView.init)
        (objectives, noObjectives) = (told.list.map { ObjectiveView($0, facts: $0.draft.facts.sorted()) }, told.absence)
        let comments = try ObjectiveRemark.all(of: form.id, in: db)
        remarks = Dictionary(comments.map { ($0.key.description, $0.value) }, uniquingKeysWith: { first, _ in first })
        let previous = form.kind.isPerspective ? [] : try Axis.before(subject, in: cycle, of: reading.organization, db)
        points = try PreviousPoint.of(form.id, on: previous, in: db).map(PointView.init)
        axes = try AxisDraft.of(form.id, in: db).map { AxisView($0) }
    }
}
