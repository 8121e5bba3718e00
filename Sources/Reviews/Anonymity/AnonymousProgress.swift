import Kernel
import Storage

/// How many of those asked in anonymity have taken part, in tens of a hundred: the only figure there is, once a day.
struct AnonymousProgress: Sendable, Equatable {
    let share: Int
    let countedOn: Day

    static func of(_ cycle: CycleID, in db: any Reader) throws -> AnonymousProgress? {
        try db.rows("SELECT a.share, a.counted_on FROM anonymous_progress a WHERE a.cycle_id = \(cycle)").first
            .map { AnonymousProgress(share: try $0["share"], countedOn: try $0["counted_on"]) }
    }

    static func count(_ cycle: ReviewCycle, on today: Day, in db: Write) throws {
        let states = try db.values(
            Contribution.State.self,
            "SELECT k.state FROM contributions k JOIN reviews r ON r.id = k.review_id WHERE r.cycle_id = \(cycle.id) AND k.kind IN ('peer', 'cross_team', 'report')"
        )
        guard cycle.plan.modes.areAnonymous, !states.isEmpty else { return }
        let share = Int((Double(states.count { $0 == .submitted }) / Double(states.count) * 10).rounded()) * 10
        try db.run(
            """
            INSERT INTO anonymous_progress (cycle_id, organization_id, share, counted_on) VALUES (\(cycle.id), \(db.organization), \(share), \(today))
            ON CONFLICT (cycle_id) DO UPDATE SET share = excluded.share, counted_on = excluded.counted_on
            """, unrecorded: "counted again each day")
    }
}
