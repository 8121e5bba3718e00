import Foundation
import Kernel
import Storage

/// Leaves somebody out of a cycle that is not launched.
package enum LeavePersonOut {
    package static func perform(_ person: PersonID, of cycle: ReviewCycle, permit: CycleEditing, in db: Write) throws {
        try PopulationMember.refuseStranger(person, to: cycle, in: db)
        try leave(person, of: cycle, ["person": .of(person)], in: db)
    }

    fileprivate static func leave(_ person: PersonID, of cycle: ReviewCycle, _ details: JSON, in db: Write) throws {
        try db.run(
            """
            INSERT INTO review_cycle_exclusions (cycle_id, person_id, organization_id) VALUES (\(cycle.id), \(person), \(db.organization))
            ON CONFLICT (cycle_id, person_id) DO NOTHING
            """, recording: Event("cycle.person_left_out", "cycle", cycle.id, details))
    }
}

/// Leaves out those who stand on no level: a few hundred at a time, so that nobody waits to save.
enum LeaveUnplacedOut {
    static let most = 300

    static func perform(_ cycle: ReviewCycle, permit: CycleEditing, in db: Write) throws {
        let today = Day(of: db.now, in: cycle.plan.calendar.zone)
        let people = try PopulationMember.unplaced(in: cycle.id, most: most, on: today, of: db.organization, in: db)
        guard !people.isEmpty else { throw Refusal.conflict(CheckWords.everybodyIsPlaced) }
        for person in people { try LeavePersonOut.leave(person, of: cycle, ["person": .of(person), "because": "no_level"], in: db) }
    }
}

/// Takes somebody in again; the check has to be done again.
package enum TakePersonIn {
    package static func perform(_ person: PersonID, of cycle: ReviewCycle, permit: CycleEditing, in db: Write) throws {
        try PopulationMember.refuseStranger(person, to: cycle, in: db)
        try db.run(
            "DELETE FROM review_cycle_exclusions WHERE cycle_id = \(cycle.id) AND person_id = \(person)",
            recording: Event("cycle.person_taken_in", "cycle", cycle.id, ["person": .of(person)]))
        try db.run(
            "UPDATE review_cycles SET state = 'draft', version = version + 1 WHERE id = \(cycle.id) AND organization_id = \(db.organization)",
            unrecorded: "part of cycle.person_taken_in")
    }
}

extension PopulationMember {
    /// One person is looked for: a company of thousands is not read for it.
    fileprivate static func refuseStranger(_ person: PersonID, to cycle: ReviewCycle, in db: Write) throws {
        let today = Day(of: db.now, in: cycle.plan.calendar.zone)
        guard try isPart(person, of: cycle.id, on: today, of: db.organization, in: db) else { throw Refusal.notFound }
    }
}
