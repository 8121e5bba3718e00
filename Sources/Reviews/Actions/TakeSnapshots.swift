import Careers
import Foundation
import Kernel
import Storage

/// When collection closes: what confidential answers say, frozen. What was never sent stays its author's alone.
enum TakeSnapshots {
    /// - Returns: how many confidential forms had been sent, for the one record the journal keeps of the stage.
    static func perform(of cycle: ReviewCycle, in db: Write) throws -> Int {
        var grids: [LevelID: Grid] = [:]
        var sent = 0
        for review in try Review.all(of: cycle.id, of: db.organization, in: db) {
            let grid = try grids[review.level] ?? Grid.of(review.level, in: db)
            grids[review.level] = grid
            // Anonymous answers wait for those who keep the key.
            let sealed = try AnswerBox.sealedKinds(of: review.id, in: db)
            for kind in Contribution.Kind.confidential where !sealed.contains(kind) {
                sent += try take(kind, of: review, in: cycle, on: grid, db)
            }
            try db.run(
                "UPDATE reviews SET state = \(review.state.reaching(.peersClosed)) WHERE id = \(review.id)", unrecorded: "part of cycle.stage_opened")
        }
        return sent
    }

    /// Whoever became the person's manager, or answers to them now, is left out: they would know one answer, and k would lie.
    private static func take(
        _ kind: Contribution.Kind, of review: Review, in cycle: ReviewCycle, on grid: Grid, _ db: Write
    ) throws -> Int {
        let kin = try Kin.of(review.subject, in: cycle, on: Day(of: db.now, in: cycle.plan.calendar.zone), of: db.organization, db)
        let forms = try Contribution.confidential(kind, sentTo: review.id, in: db).filter { !kin.excludes($0.author, as: kind) }
        let questions = try CycleQuestion.of(cycle.id, asking: kind, in: db)
        let given = try FormAnswers.of(forms.map(\.id), in: db)
        try keep(Snapshot(of: given, asking: questions, on: grid, cycle.plan.thresholds), of: review.id, kind, in: db)
        return forms.count
    }

    static func keep(_ snapshot: Snapshot, of review: ReviewID, _ kind: Contribution.Kind, in db: Write) throws {
        try db.run(
            """
            INSERT INTO review_snapshots (review_id, kind, organization_id, content)
            VALUES (\(review), \(kind), \(db.organization), \(try snapshot.content()))
            ON CONFLICT (review_id, kind) DO NOTHING
            """, unrecorded: "part of cycle.stage_opened and cycle.answers_opened")
    }
}
