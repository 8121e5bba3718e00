import Kernel
import Storage

/// What somebody says of a pause.
struct PauseDraft: Sendable {
    let kind: ReviewPause.Kind
    let from: Day
    let to: Day?
    let reason: WrittenText
    let due: ReviewDue
}

/// The last days of its own a review is given: the self-evaluation’s, then the managers’.
struct ReviewDue: Sendable {
    static let ownField = "own_due_on"
    static let writingField = "writing_due_on"

    let own: Day?
    let writing: Day?

    /// Within the cycle, not in the past, the managers' after the person's.
    func refuseUnfit(from first: Day, in cycle: ReviewCycle) throws(Refusal) {
        let span = first...max(first, cycle.plan.calendar.conversationDueOn)
        for (field, day) in [(Self.ownField, own), (Self.writingField, writing)] {
            if let day, !span.contains(day) { throw .invalid(field, PauseWords.within(span.upperBound)) }
        }
        if let own, let writing, writing < own { throw .invalid(Self.writingField, PauseWords.managersAfter) }
    }
}

/// One review waits: nothing of it is asked of its person and their managers, nothing is late, nothing is shared.
enum PauseReview {
    static let fromField = "from_on"
    static let toField = "to_on"
    private static let mostDaysBack = 366

    static func perform(_ review: Review, in cycle: ReviewCycle, _ draft: PauseDraft, permit: Pausing, _ db: Write) throws {
        guard let author = db.viewer?.person else { throw Refusal.signedOut }
        try Turn.take(review.id, in: db)
        let today = Day(of: db.now, in: cycle.plan.calendar.zone)
        try refuseUnfit(draft, in: cycle, on: today)
        guard try !ReviewPause.of(review.id, in: db).contains(where: { !$0.isOver(on: today) }) else { throw Refusal.conflict(PauseWords.already) }
        try db.run(
            """
            INSERT INTO review_pauses (id, organization_id, review_id, kind, reason, reason_language, from_on, to_on, own_due_on, writing_due_on,
                paused_by, paused_at)
            VALUES (\(db.id(ReviewPauseID.self)), \(db.organization), \(review.id), \(draft.kind), \(draft.reason.text), \(draft.reason.language),
                \(draft.from), \(orNull: draft.to), \(orNull: draft.due.own), \(orNull: draft.due.writing), \(author), \(db.now))
            """,
            recording: Event(
                "review.paused", "review", review.id,
                ["kind": .string(draft.kind.rawValue), "from": .of(draft.from), "to": .of(draft.to?.description), "reason": .string(draft.reason.text)]))
    }

    private static func refuseUnfit(_ draft: PauseDraft, in cycle: ReviewCycle, on today: Day) throws {
        let span = today.adding(days: -mostDaysBack)...max(today, cycle.plan.calendar.conversationDueOn)
        guard span.contains(draft.from) else { throw Refusal.invalid(fromField, PauseWords.within(span.upperBound)) }
        if let to = draft.to, to < max(draft.from, today) { throw Refusal.invalid(toField, PauseWords.endsBefore) }
        try draft.due.refuseUnfit(from: max(today, draft.to?.adding(days: 1) ?? today), in: cycle)
    }
}

/// The review goes on, with last days of its own when they are given.
enum ResumeReview {
    static func perform(_ review: Review, in cycle: ReviewCycle, _ due: ReviewDue, permit: Pausing, _ db: Write) throws {
        try Turn.take(review.id, in: db)
        let today = Day(of: db.now, in: cycle.plan.calendar.zone)
        guard let pause = try ReviewPause.of(review.id, in: db).first else { throw Refusal.conflict(PauseWords.notPaused) }
        try due.refuseUnfit(from: today, in: cycle)
        // One that was to begin later never holds.
        let resumed = pause.resumedOn ?? (pause.isOver(on: today) ? nil : max(today, pause.from))
        try db.run(
            """
            UPDATE review_pauses SET resumed_on = \(orNull: resumed), own_due_on = \(orNull: due.own), writing_due_on = \(orNull: due.writing)
            WHERE id = \(pause.id) AND organization_id = \(db.organization)
            """,
            recording: Event(
                "review.resumed", "review", review.id, ["own": .of(due.own?.description), "writing": .of(due.writing?.description)]))
    }
}
