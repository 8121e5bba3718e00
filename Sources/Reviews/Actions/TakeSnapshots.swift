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
            sent += try take(review, in: cycle, on: grid, db)
            try db.run(
                "UPDATE reviews SET state = \(review.state.reaching(.peersClosed)) WHERE id = \(review.id)", unrecorded: "part of cycle.stage_opened")
        }
        return sent
    }

    private static func take(_ review: Review, in cycle: ReviewCycle, on grid: Grid, _ db: Write) throws -> Int {
        // Attributed answers are read one by one. Anonymous ones wait for those who keep the key; peers of all teams wait together, since they may be
        // merged.
        let sealed = try AnswerBox.sealedKinds(of: review.id, in: db)
        let kinds = Contribution.Kind.perspectives.filter { kind in
            cycle.plan.modes.protects(kind) && !sealed.contains { $0 == kind || $0.isPeer && kind.isPeer }
        }
        var answers: [Contribution.Kind: Perspectives.Answers] = [:]
        for kind in kinds {
            // Whoever was never asked in this capacity is no perspective.
            let isAsked = try kind != .crossTeam || !Contribution.asked(kind, of: review.id, in: db).isEmpty
            if isAsked { answers[kind] = try self.answers(kind, to: review, in: cycle, db) }
        }
        try keep(answers, of: review.id, in: cycle, on: grid, in: db)
        return answers.values.reduce(0) { $0 + $1.count }
    }

    /// Whoever became the person's manager, or answers to them now, is left out: they would know one answer, and k would lie.
    private static func answers(_ kind: Contribution.Kind, to review: Review, in cycle: ReviewCycle, _ db: Write) throws -> Perspectives.Answers {
        let kin = try Kin.of(review.subject, in: cycle, on: Day(of: db.now, in: cycle.plan.calendar.zone), of: db.organization, db)
        let forms = try Contribution.sent(kind, to: review.id, in: db).filter { !kin.excludes($0.author, as: kind) }
        return try FormAnswers.of(forms.map(\.id), in: db)
    }

    static func keep(
        _ answers: [Contribution.Kind: Perspectives.Answers], of review: ReviewID, in cycle: ReviewCycle, on grid: Grid, in db: Write
    ) throws {
        for shown in Perspectives(answers, cycle.plan.thresholds).all {
            let questions = try CycleQuestion.of(cycle.id, asking: shown.kind, in: db)
            var snapshot = Snapshot(of: shown.answers, asking: questions, on: grid, cycle.plan.thresholds)
            if shown.mergesTeams { snapshot.mergesTeams = true }
            try db.run(
                """
                INSERT INTO review_snapshots (review_id, kind, organization_id, content)
                VALUES (\(review), \(shown.kind), \(db.organization), \(try snapshot.content()))
                ON CONFLICT (review_id, kind) DO NOTHING
                """, unrecorded: "part of cycle.stage_opened and cycle.answers_opened")
        }
    }
}
