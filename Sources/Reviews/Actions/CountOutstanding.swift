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
        for line in try owed(in: cycle, state, on: today, db) {
            try db.run(
                """
                INSERT INTO outstanding_forms (cycle_id, person_id, organization_id, forms, counted_on)
                VALUES (\(cycle.id), \(line.person), \(db.organization), \(line.forms), \(today))
                """, unrecorded: "counted again each day")
        }
        let next = today.adding(days: 1)
        try db.enqueue(
            Job(kind, payload: cycle.id.description, at: next.beginning(in: cycle.plan.calendar.zone), key: "\(cycle.id):\(next)"))
    }

    /// Of people who are still here, about people who are still here.
    private static func owed(
        in cycle: ReviewCycle, _ state: CycleState, on today: Day, _ db: Write
    ) throws -> [(person: PersonID, forms: Int)] {
        try db.rows(
            """
            SELECT k.author_id, count(*) AS forms FROM contributions k JOIN reviews r ON r.id = k.review_id
            JOIN people a ON a.id = k.author_id JOIN people s ON s.id = r.subject_id
            WHERE r.cycle_id = \(cycle.id) AND k.state <> 'submitted' AND r.shared_at IS NULL AND \(countedKinds(state, cycle.plan.mode))
                AND (a.left_on IS NULL OR a.left_on >= \(today)) AND (s.left_on IS NULL OR s.left_on >= \(today))
                AND NOT (k.kind IN ('self', 'manager') AND \(ReviewPause.holds("r.id", on: today)))
            GROUP BY k.author_id ORDER BY k.author_id
            """
        ).map { (person: try $0["author_id"], forms: try $0["forms"]) }
    }

    /// Who still owes an anonymous answer is counted for nobody by name.
    private static func countedKinds(_ state: CycleState, _ mode: AnswerMode) -> Query {
        guard state == .collecting else { return "k.kind IN ('self', 'manager')" }
        return mode == .anonymous ? "k.kind = 'self'" : "k.kind IN ('self', 'peer', 'cross_team', 'report')"
    }
}
