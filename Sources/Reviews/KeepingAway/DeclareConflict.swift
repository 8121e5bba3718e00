import Foundation
import Kernel
import Storage

/// Somebody keeps away from a review because of a conflict of interest. The journal says that they do, and not which.
enum DeclareConflict {
    static func perform(_ kind: ConflictOfInterest.Kind, _ note: WrittenText?, _ part: AskedPart, permit: KeepingAway, in db: Write) throws {
        guard let person = db.viewer?.person else { throw Refusal.signedOut }
        let id: ID<ConflictOfInterest> = db.id()
        try db.run(
            """
            INSERT INTO review_conflicts (id, organization_id, review_id, person_id, stands_as, kind, note, note_language, declared_on)
            VALUES (\(id), \(db.organization), \(permit.review), \(person), \(permit.standing), \(kind), \(orNull: note?.text),
                \(orNull: note?.language), \(Day(of: db.now, in: part.cycle.plan.calendar.zone)))
            ON CONFLICT (review_id, person_id, stands_as) DO NOTHING
            """,
            recording: Event("conflict.declared", "review", permit.review, ["as": .string(permit.standing.rawValue)]))
        if permit.standing == .manager { return try stepAside(person, part, in: db) }
        if let nomination = part.nomination {
            try db.run(
                """
                UPDATE nominations SET state = 'conflicted', reason = NULL, reason_language = NULL
                WHERE id = \(nomination.id) AND organization_id = \(db.organization)
                """, unrecorded: "part of conflict.declared")
        }
        if let form = permit.form { try DiscardForm.perform(form, in: db) }
    }

    /// Whoever was named to write in the place of a manager is named no more: the review waits for another.
    private static func stepAside(_ person: PersonID, _ part: AskedPart, in db: Write) throws {
        let (subject, cycle, today) = (part.review.subject, part.cycle.id, db.today)
        if try ActingWriter.of(subject, in: cycle, on: today, db)?.writer == person {
            try EndWriter.end(for: subject, in: cycle, on: today, db)
            try db.record(Event("review.writer_ended", "cycle", cycle, ["person": .of(subject)]))
        }
        try SetFormAside.perform(of: person, in: part.review, db)
    }
}

/// A form of a peer or report that nobody sent goes with whoever keeps away: nothing of it stays.
enum DiscardForm {
    static func perform(_ form: Contribution, in db: Write) throws {
        guard form.kind.isPerspective, !form.isSubmitted else { throw Refusal.conflict(PolicyWords.sent) }
        for table: Query in ["answer_evidence", "answers", "question_answers"] {
            try db.run("DELETE FROM \(table) WHERE contribution_id = \(form.id)", unrecorded: "part of what keeps its author away")
        }
        try db.run(
            "DELETE FROM contributions WHERE id = \(form.id) AND organization_id = \(db.organization) AND state <> 'submitted'",
            unrecorded: "part of what keeps its author away")
    }
}
