import Foundation
import Kernel
import Storage

/// Once a day: how many forms of their own people still owe. HR reads these figures and no others.
enum CountOutstanding {
    static let kind = "reviews.count"

    static let job = JobHandler(kind) { payload, organization, services in
        guard let id = CycleID(payload) else { return }
        try await services.write(in: organization) { db in
            guard let cycle = try ReviewCycle.stored(id, of: organization, in: db) else { return }
            try perform(cycle, cycle.state(at: db.now), in: db)
        }
    }

    static func perform(_ cycle: ReviewCycle, _ state: CycleState, in db: Write) throws {
        let today = Day(of: db.now, in: cycle.plan.calendar.zone)
        try db.run("DELETE FROM outstanding_forms WHERE cycle_id = \(cycle.id)", unrecorded: "counted again each day")
        guard state >= .collecting, state < .acknowledged else { return }
        try AnonymousProgress.count(cycle, on: today, in: db)
        try db.run(
            """
            INSERT INTO outstanding_forms (cycle_id, person_id, organization_id, asked, forms, counted_on)
            SELECT c.id, owed.person_id, c.organization_id, owed.asked, owed.forms, CASE WHEN c.starts_on IS NULL THEN c.starts_on ELSE \(today) END
            FROM (
                SELECT k.author_id AS person_id, count(*) AS asked, sum(CASE WHEN k.state <> 'submitted' THEN 1 ELSE 0 END) AS forms
                FROM reviews r JOIN contributions k ON k.review_id = r.id JOIN people a ON a.id = k.author_id JOIN people s ON s.id = r.subject_id
                WHERE r.cycle_id = \(cycle.id) AND \(isCounted(state, cycle.plan, on: today))
                GROUP BY k.author_id
            ) owed JOIN review_cycles c ON c.id = \(cycle.id) AND c.organization_id = \(db.organization)
            WHERE owed.forms > 0
            """, unrecorded: "counted again each day")
        let next = today.adding(days: 1)
        try db.enqueue(
            Job(kind, payload: cycle.id.description, at: next.beginning(in: cycle.plan.calendar.zone), key: "\(cycle.id):\(next)"))
    }

    /// Of people who are still here, about people who are still here; nobody owes a manager's form that is theirs to write no more.
    private static func isCounted(_ state: CycleState, _ plan: CyclePlan, on today: Day) -> Query {
        """
        r.shared_at IS NULL AND \(countedKinds(state, plan.mode)) AND (k.kind <> 'manager' OR k.state = 'submitted'
            OR \(Contribution.mayStillCome(since: min(plan.periodFrom, today), through: today))) AND (a.left_on IS NULL OR a.left_on >= \(today))
            AND (s.left_on IS NULL OR s.left_on >= \(today)) AND NOT (k.kind IN ('self', 'manager') AND \(ReviewPause.holds("r.id", on: today)))
        """
    }

    /// Who still owes an anonymous answer is counted for nobody by name.
    private static func countedKinds(_ state: CycleState, _ mode: AnswerMode) -> Query {
        guard state == .collecting else { return "k.kind IN ('self', 'manager')" }
        return mode == .anonymous ? "k.kind = 'self'" : "k.kind IN ('self', 'peer', 'cross_team', 'report')"
    }
}
