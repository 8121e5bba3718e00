import Careers
import Kernel
import Site
import Storage

/// Asks a colleague for feedback on a moment of work.
enum AskFeedback {
    struct Request: Sendable {
        let of: PersonID
        let moment: WrittenText
        let question: WrittenText?
        let competencies: Set<CompetencyID>
        let dueOn: Day
    }

    static func perform(_ request: Request, on today: Day, permit: FeedbackBeginning, in db: Write) throws -> FeedbackID {
        guard let viewer = db.viewer else { throw Refusal.signedOut }
        try refuseUnfit(request, by: viewer, on: today, in: db)
        let id: FeedbackID = db.id()
        try db.run(
            """
            INSERT INTO feedback (id, organization_id, author_id, receiver_id, is_asked, state, moment, moment_language, question, question_language,
                due_on, begun_at, has_been_read, version)
            VALUES (\(id), \(db.organization), \(request.of), \(viewer.person), \(true), 'asked', \(request.moment.text), \(request.moment.language),
                \(orNull: request.question?.text), \(orNull: request.question?.language), \(request.dueOn), \(db.now), \(false), 1)
            """, recording: Event("feedback.asked", "feedback", id, ["of": .of(request.of)]))
        for competency in request.competencies.sorted() {
            try db.run(
                "INSERT INTO feedback_competencies (feedback_id, competency_id, organization_id) VALUES (\(id), \(competency), \(db.organization))",
                unrecorded: "part of feedback.asked")
        }
        return id
    }

    private static func refuseUnfit(_ request: Request, by viewer: Viewer, on today: Day, in db: Write) throws {
        guard try FeedbackChoices.isColleague(request.of, of: viewer, on: today, in: db) else {
            throw Refusal.invalid(AskForm.person.name, FeedbackRules.unknown)
        }
        guard request.dueOn > today, request.dueOn <= today.adding(days: FeedbackNote.days) else {
            throw Refusal.invalid(AskForm.dueOn.name, FeedbackRules.due)
        }
        guard request.competencies.count <= FeedbackNote.competencies else {
            throw Refusal.invalid(AskForm.competencies.name, FeedbackRules.tooManyCompetencies)
        }
        let own = Set(try FeedbackChoices.competencies(of: viewer, on: today, in: db).map(\.id))
        guard request.competencies.isSubset(of: own) else { throw Refusal.invalid(AskForm.competencies.name, FeedbackRules.noSuchCompetency) }
        let open = try db.value(
            Int.self, "SELECT count(*) FROM feedback f WHERE f.receiver_id = \(viewer.person) AND f.state = 'asked' AND f.due_on >= \(today)")
        guard open ?? 0 < FeedbackNote.open else { throw Refusal.conflict(FeedbackRules.tooManyRequests) }
    }
}
