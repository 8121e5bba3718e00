import Careers
import Foundation
import Kernel
import Storage

/// When collection has closed: what confidential answers say, frozen, each review whole. What was never sent stays its author's alone.
enum TakeSnapshots {
    /// - Returns: how many confidential forms had been sent, for the one record the journal keeps of the stage.
    static func perform(of slice: GateSlice, in cycle: ReviewCycle, _ db: Write) throws -> Int {
        let questions = try CycleQuestion.of(cycle.id, in: db)
        let forms = try confidentialForms(of: slice, in: cycle.id, db)
        var grids: [LevelID: Grid] = [:]
        var sent = 0
        for review in slice.reviews {
            let grid = try grids[review.level] ?? Grid.outline(of: review.level, in: db)
            grids[review.level] = grid
            let answers = try answers(to: review, forms[review.id, default: []], slice.kin(of: review), in: cycle, db)
            try keep(answers, of: review.id, in: cycle, asking: questions, on: grid, in: db)
            sent += answers.values.reduce(0) { $0 + $1.count }
        }
        try db.run(
            """
            UPDATE reviews SET state = 'peers_closed' WHERE id IN (SELECT r.id FROM reviews r WHERE \(slice.isWithin(cycle.id))
                AND r.state IN (\(list: ReviewState.allCases.filter { $0 < .peersClosed }))) AND organization_id = \(db.organization)
            """, unrecorded: "part of cycle.stage_settled")
        return sent
    }

    private static func confidentialForms(of slice: GateSlice, in cycle: CycleID, _ db: Write) throws -> [ReviewID: [Contribution]] {
        let forms = try db.all(
            Contribution.self,
            """
            SELECT \(Contribution.columns) FROM reviews r CROSS JOIN contributions k
            WHERE \(slice.isWithin(cycle)) AND k.review_id = r.id AND k.kind IN (\(list: Contribution.Kind.perspectives)) AND k.state = 'submitted'
            ORDER BY k.id
            """)
        return Dictionary(grouping: forms, by: \.review)
    }

    /// Whoever became the person's manager, or answers to them now, is left out: they would know one answer, and k would lie.
    private static func answers(
        to review: Review, _ forms: [Contribution], _ kin: Kin, in cycle: ReviewCycle, _ db: Write
    ) throws -> [Contribution.Kind: Perspectives.Answers] {
        // Attributed answers are read one by one. Anonymous ones wait for those who keep the key; peers of all teams wait together, since they may have to be merged.
        let sealed = try cycle.plan.modes.areAnonymous ? AnswerBox.sealedKinds(of: review.id, in: db) : []
        var answers: [Contribution.Kind: Perspectives.Answers] = [:]
        let kinds = Contribution.Kind.perspectives.filter { kind in
            cycle.plan.modes.protects(kind) && !sealed.contains { $0 == kind || $0.isPeer && kind.isPeer }
        }
        for kind in kinds {
            // Whoever was never asked in this capacity is no perspective.
            let isAsked = try kind != .crossTeam || cycle.plan.asking.splitsTeams && !Contribution.asked(kind, of: review.id, in: db).isEmpty
            guard isAsked else { continue }
            let counted = forms.filter { $0.kind == kind && !kin.excludes($0.author, as: kind) }.map(\.id)
            answers[kind] = try counted.isEmpty ? [] : FormAnswers.of(counted, in: db)
        }
        return answers
    }

    /// - Parameter questions: those of the cycle.
    static func keep(
        _ answers: [Contribution.Kind: Perspectives.Answers], of review: ReviewID, in cycle: ReviewCycle, asking questions: [CycleQuestion],
        on grid: Grid, in db: Write
    ) throws {
        for shown in Perspectives(answers, cycle.plan.thresholds).all {
            let asked = questions.filter { $0.wording.asked.contains(shown.kind.questioned) }
            var snapshot = Snapshot(of: shown.answers, asking: asked, on: grid, cycle.plan.thresholds)
            if shown.mergesTeams { snapshot.mergesTeams = true }
            try db.run(
                """
                INSERT INTO review_snapshots (review_id, kind, organization_id, content)
                VALUES (\(review), \(shown.kind), \(db.organization), \(try snapshot.content()))
                ON CONFLICT (review_id, kind) DO NOTHING
                """, unrecorded: "part of cycle.stage_settled and cycle.answers_opened")
        }
    }
}
