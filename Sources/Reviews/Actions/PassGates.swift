import Foundation
import Kernel
import Storage

/// Takes a cycle to where its dates say it stands, one stage after the other. A stage changes for everybody in one short transaction, and nothing of the
/// one before is written afterwards; what the new one asks of each review is done by `SettleGate`, some people at a time. Doing it twice changes nothing.
enum PassGates {
    static let kind = "reviews.gate"

    /// Other jobs are due meanwhile: it gives way to them, and comes back after.
    static let job = JobHandler(kind) { payload, organization, services in
        guard let id = CycleID(payload) else { return }
        guard let rest = try await SettleGate.perform(id, of: organization, for: .seconds(20), services) else { return }
        try await services.write(in: organization) { try $0.enqueue(continuing(rest, at: $0.now)) }
    }

    /// Up to the first stage that asks something of each review: a job goes on with that one, and the others come after it.
    static func begin(_ cycle: ReviewCycle, in db: Write) throws {
        guard cycle.storedState > .launching, !cycle.storedState.isOver, cycle.passing == nil else { return }
        _ = try db.rows("SELECT id FROM review_cycles WHERE id = \(cycle.id) \(.forUpdate)")
        for state in CycleState.steps(after: cycle.storedState, through: cycle.state(at: db.now)) {
            try enter(state, cycle, in: db)
            if state.asksEachReview { return }
        }
    }

    private static func enter(_ state: CycleState, _ cycle: ReviewCycle, in db: Write) throws {
        if state == .closed { return try CloseCycle.end(cycle.id, in: db) }
        try db.run(
            """
            UPDATE review_cycles SET state = \(state), version = version + 1 WHERE id = \(cycle.id) AND organization_id = \(db.organization)
            """, recording: Event("cycle.stage_opened", "cycle", cycle.id, ["state": .string(state.rawValue)]))
        guard state.asksEachReview else { return }
        let reviews = try db.value(Int.self, "SELECT count(*) FROM reviews r WHERE r.cycle_id = \(cycle.id)") ?? 0
        try db.run(
            """
            INSERT INTO cycle_gates (cycle_id, organization_id, state, reviews, passed, forms, after_id)
            VALUES (\(cycle.id), \(db.organization), \(state), \(reviews), 0, 0, \(LaunchProgress.beginning))
            """, unrecorded: "part of cycle.stage_opened")
        if let progress = try GateProgress.of(cycle.id, in: db) { try db.enqueue(continuing(progress, at: db.now)) }
    }

    private static func continuing(_ progress: GateProgress, at now: Date) -> Job {
        Job(kind, payload: progress.cycle.description, at: now, key: "\(progress.cycle):\(progress.state.rawValue):after:\(progress.passed)")
    }
}
