import Evidence
import Foundation
import Kernel
import Storage

/// Names who writes the review of somebody without a manager. Until it ends they read what a manager reads of it, and nothing else of the person.
enum NameWriter {
    static let field = "writer"

    static func perform(
        _ writer: PersonID, for subject: PersonID, in cycle: ReviewCycle, because reason: WrittenText, permit: WriterNaming, _ db: Write
    ) throws {
        guard let author = db.viewer?.person else { throw Refusal.signedOut }
        _ = try db.rows("SELECT id FROM review_cycles WHERE id = \(cycle.id) \(.forUpdate)")
        let today = db.today
        try refuseUnfit(writer, for: subject, in: cycle.id, on: today, db)
        try refuseCounted(writer, about: subject, in: cycle, db)
        if try ActingWriter.of(subject, in: cycle.id, on: today, db)?.writer == writer { throw Refusal.invalid(field, WriterWords.already) }
        try EndWriter.end(for: subject, in: cycle.id, on: today, db)
        let id: ID<ActingWriter> = db.id()
        try db.run(
            """
            INSERT INTO review_writers (id, organization_id, cycle_id, subject_id, writer_id, reason, reason_language, from_on, named_by)
            VALUES (\(id), \(db.organization), \(cycle.id), \(subject), \(writer), \(reason.text), \(reason.language), \(today), \(author))
            """,
            recording: Event(
                "review.writer_named", "cycle", cycle.id, ["person": .of(subject), "writer": .of(writer), "reason": .string(reason.text)]))
        let review = try db.values(ReviewID.self, "SELECT r.id FROM reviews r WHERE r.cycle_id = \(cycle.id) AND r.subject_id = \(subject)").first
        if let review { try InviteContribution.perform(.manager, writer, to: review, in: db) }
        try EvidenceOpening.open(about: subject, to: writer, from: today, in: db)
    }

    private static func refuseUnfit(_ writer: PersonID, for subject: PersonID, in cycle: CycleID, on today: Day, _ db: Write) throws {
        let away = try ConflictOfInterest.people(keptFrom: subject, in: cycle, db)
        guard !away.contains(writer), try PeerCandidate.isPresent(writer, on: today, of: db.organization, in: db), writer != subject else {
            throw Refusal.invalid(field, WriterWords.unknown)
        }
        guard try Set(Line.managers(of: subject, on: today, of: db.organization, in: db)).subtracting(away).isEmpty else {
            throw Refusal.conflict(WriterWords.hasManager)
        }
        if try Line.reports(of: subject, on: today, of: db.organization, in: db).contains(writer) {
            throw Refusal.invalid(field, WriterWords.isReport)
        }
    }
}

extension NameWriter {
    /// Once a summary is frozen, or answers are sealed, nobody asked in confidence about the person writes: they would read a summary with their own
    /// answer in it, and k would lie. Whether they answered makes no difference, and the reason is not said.
    private static func refuseCounted(_ writer: PersonID, about subject: PersonID, in cycle: ReviewCycle, _ db: Write) throws {
        let state = cycle.state(at: db.now)
        guard state >= .managerWriting || state == .collecting && cycle.plan.modes.areAnonymous else { return }
        let kinds = Contribution.Kind.perspectives.filter { cycle.plan.modes.protects($0) }
        if kinds.isEmpty { return }
        let asked = try db.value(
            Int.self,
            """
            SELECT count(*) FROM contributions k JOIN reviews r ON r.id = k.review_id
            WHERE r.cycle_id = \(cycle.id) AND r.subject_id = \(subject) AND k.author_id = \(writer) AND k.kind IN (\(list: kinds))
            """)
        if asked ?? 0 > 0 { throw Refusal.invalid(field, WriterWords.cannot) }
    }
}

/// Ends it: the draft stays its author's, to read.
enum EndWriter {
    static func perform(for subject: PersonID, in cycle: ReviewCycle, permit: WriterNaming, _ db: Write) throws {
        let today = db.today
        guard try end(for: subject, in: cycle.id, on: today, db) else { throw Refusal.conflict(WriterWords.nobody) }
        try db.record(Event("review.writer_ended", "cycle", cycle.id, ["person": .of(subject)]))
    }

    /// - Returns: whether there was one.
    @discardableResult
    static func end(for subject: PersonID, in cycle: CycleID, on today: Day, _ db: Write) throws -> Bool {
        guard let former = try ActingWriter.of(subject, in: cycle, on: today, db) else { return false }
        try db.run(
            """
            UPDATE review_writers SET to_on = \(today.adding(days: -1)) WHERE cycle_id = \(cycle) AND subject_id = \(subject)
                AND organization_id = \(db.organization) AND to_on IS NULL
            """, unrecorded: "part of what ends it")
        try EvidenceOpening.close(about: subject, to: former.writer, on: today, in: db)
        return true
    }

    /// A cycle that closes ends them all.
    static func endAll(in cycle: CycleID, _ db: Write) throws {
        let today = db.today
        for subject in try ActingWriter.subjects(in: cycle, on: today, db) { try end(for: subject, in: cycle, on: today, db) }
    }
}
