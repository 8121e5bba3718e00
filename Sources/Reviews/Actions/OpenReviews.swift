import Careers
import Foundation
import Kernel
import Storage

/// Opens the reviews of the next people of a launch; with the last of them the launch is over, and the gates its dates have passed are passed.
/// Rows that somebody else stored in the meantime are not stored again: the launch says how far it has come, and only goes on from there.
enum OpenReviews {
    static func perform(_ rows: OpeningRows, of cycle: ReviewCycle, in db: Write) throws {
        let slice = rows.slice
        let isNext = try db.run(
            """
            UPDATE cycle_launches SET after_id = \(slice.through), opened = opened + \(rows.reviews.count)
            WHERE cycle_id = \(cycle.id) AND organization_id = \(db.organization) AND after_id = \(slice.after)
            """, unrecorded: "part of cycle.launched")
        guard isNext == 1 else { return }
        try CarryLevel.perform(rows.toCarry, among: slice, in: db)
        for person in rows.leftOut { try leaveOut(person, of: cycle.id, in: db) }
        try db.insert(
            rows.reviews, into: "INSERT INTO reviews (id, organization_id, cycle_id, subject_id, level_id, state)",
            unrecorded: "each has its review.opened beside it")
        try db.record(rows.events)
        try db.insert(
            rows.forms, into: "INSERT INTO contributions (id, organization_id, review_id, kind, author_id, state, is_late, version)",
            unrecorded: "part of cycle.launched")
        if slice.isLast { try finish(cycle, in: db) }
    }

    /// They lost their level after the check, which is announced by nothing else.
    private static func leaveOut(_ person: PersonID, of cycle: CycleID, in db: Write) throws {
        try db.run(
            """
            INSERT INTO review_cycle_exclusions (cycle_id, person_id, organization_id) VALUES (\(cycle), \(person), \(db.organization))
            ON CONFLICT (cycle_id, person_id) DO NOTHING
            """, recording: Event("cycle.person_left_out", "cycle", cycle, ["person": .of(person), "because": "no_level"]))
    }

    private static func finish(_ cycle: ReviewCycle, in db: Write) throws {
        try db.run("DELETE FROM cycle_launches WHERE cycle_id = \(cycle.id) AND organization_id = \(db.organization)", unrecorded: "the launch is over")
        for state in CycleState.dated {
            guard let opening = cycle.plan.calendar.opening(of: state) else { continue }
            try db.enqueue(Job(PassGates.kind, payload: cycle.id.description, at: opening, key: "\(cycle.id):\(state.rawValue)"))
        }
        if let launched = try ReviewCycle.stored(cycle.id, of: db.organization, in: db) { try PassGates.begin(launched, in: db) }
    }
}
