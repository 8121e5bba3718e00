import Foundation
import Kernel
import Storage

/// How many forms of their own each was asked in a cycle and still owes, at one moment.
struct OutstandingForms: Sendable {
    let cycle: ReviewCycle
    let state: CycleState
    let today: Day
    let lines: [PersonID: (asked: Int, forms: Int)]
    /// Those of the lines, and those who owed something when it was last counted.
    let people: [PersonID]
    /// Of an anonymous cycle.
    let share: Int?

    var isCounted: Bool { Self.counts(state) }

    static func of(_ cycle: ReviewCycle, at now: Date, in db: any Reader) throws -> OutstandingForms {
        let (state, today) = (cycle.state(at: now), Day(of: now, in: cycle.plan.calendar.zone))
        let lines = try counts(state) ? owed(cycle, state, on: today, in: db) : [:]
        let before = try db.values(PersonID.self, "SELECT o.person_id FROM outstanding_forms o WHERE o.cycle_id = \(cycle.id)")
        return OutstandingForms(
            cycle: cycle, state: state, today: today, lines: lines, people: Set(before).union(lines.keys).sorted(),
            share: try counts(state) ? AnonymousProgress.share(of: cycle, in: db) : nil)
    }

    private static func counts(_ state: CycleState) -> Bool { state >= .collecting && state < .acknowledged }

    private static func owed(
        _ cycle: ReviewCycle, _ state: CycleState, on today: Day, in db: any Reader
    ) throws -> [PersonID: (asked: Int, forms: Int)] {
        let rows = try db.rows(
            """
            SELECT k.author_id, count(*) AS asked, count(CASE WHEN k.state <> 'submitted' THEN 1 END) AS forms
            FROM reviews r JOIN contributions k ON k.review_id = r.id JOIN people a ON a.id = k.author_id JOIN people s ON s.id = r.subject_id
            WHERE r.cycle_id = \(cycle.id) AND \(isCounted(state, cycle.plan, on: today))
            GROUP BY k.author_id HAVING count(CASE WHEN k.state <> 'submitted' THEN 1 END) > 0
            """)
        return try rows.reduce(into: [:]) { lines, row in
            let (person, asked, forms): (PersonID, Int, Int) = (try row["author_id"], try row["asked"], try row["forms"])
            lines[person] = (asked: asked, forms: forms)
        }
    }

    /// Of people who are still here, about people who are still here; nobody owes a manager's form that is theirs to write no more.
    private static func isCounted(_ state: CycleState, _ plan: CyclePlan, on today: Day) -> Query {
        """
        r.shared_at IS NULL AND k.kind IN (\(list: countedKinds(state, plan.modes))) AND (k.kind <> 'manager' OR k.state = 'submitted'
            OR \(Contribution.mayStillCome(since: min(plan.periodFrom, today), through: today))) AND (a.left_on IS NULL OR a.left_on >= \(today))
            AND (s.left_on IS NULL OR s.left_on >= \(today)) AND NOT (k.kind IN ('self', 'manager') AND \(ReviewPause.holds("r.id", on: today)))
        """
    }

    /// Who still owes an anonymous answer is counted for nobody by name. What is read with its author's name may come late.
    private static func countedKinds(_ state: CycleState, _ modes: AnswerModes) -> [Contribution.Kind] {
        guard state == .collecting else { return [.own, .manager] + modes.attributedPerspectives }
        return [.own] + Contribution.Kind.perspectives.filter { !modes.isAnonymous($0) }
    }
}
