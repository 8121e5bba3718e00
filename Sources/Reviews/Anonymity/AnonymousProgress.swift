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

    /// Nil in confidence, and when nobody is asked.
    static func share(of cycle: ReviewCycle, in db: any Reader) throws -> Int? {
        guard cycle.plan.modes.areAnonymous else { return nil }
        let row = try db.rows(
            """
            SELECT count(*) AS asked, count(CASE WHEN k.state = 'submitted' THEN 1 END) AS sent FROM reviews r JOIN contributions k ON k.review_id = r.id
            WHERE r.cycle_id = \(cycle.id) AND k.kind IN ('peer', 'cross_team', 'report')
            """
        ).first
        guard let row else { return nil }
        let (asked, sent): (Int, Int) = (try row["asked"], try row["sent"])
        return asked > 0 ? Int((Double(sent) / Double(asked) * 10).rounded()) * 10 : nil
    }

    static func keep(_ share: Int, of cycle: CycleID, on today: Day, in db: Write) throws {
        try db.run(
            """
            INSERT INTO anonymous_progress (cycle_id, organization_id, share, counted_on) VALUES (\(cycle), \(db.organization), \(share), \(today))
            ON CONFLICT (cycle_id) DO UPDATE SET share = excluded.share, counted_on = excluded.counted_on
            """, unrecorded: "counted again each day")
    }
}
