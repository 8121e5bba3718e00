import Foundation
import Kernel
import Sealing
import Storage

/// Launches a cycle: a review for everybody in it, the forms that belong to it, and a job for each gate.
package enum LaunchCycle {
    package static func perform(_ cycle: ReviewCycle, slots: LockingKey, permit: CycleLaunching, in db: Write) throws {
        let waiting = try db.rows("SELECT c.id FROM review_cycles c WHERE c.id = \(cycle.id) AND c.state = 'checked' \(.forUpdate)")
        guard !waiting.isEmpty else { throw Refusal.conflict(PolicyWords.launched) }
        let today = Day(of: db.now, in: cycle.plan.calendar.zone)
        let (check, population) = try cycle.check(at: today, of: db.organization, in: db)
        guard check.isClear else { throw Refusal.conflict(CheckWords.stillBlocked) }
        try db.run(
            "UPDATE review_cycles SET state = 'announced', version = version + 1 WHERE id = \(cycle.id) AND organization_id = \(db.organization)",
            recording: Event("cycle.launched", "cycle", cycle.id, ["reviews": .int(check.included)]))
        try SealOpeningKey.perform(for: cycle, in: db)
        for member in population where !member.isExcluded { try open(member, in: cycle, db) }
        for state in CycleState.dated {
            guard let opening = cycle.plan.calendar.opening(of: state) else { continue }
            try db.enqueue(Job(PassGates.kind, payload: cycle.id.description, at: opening, key: "\(cycle.id):\(state.rawValue)"))
        }
        if let launched = try ReviewCycle.stored(cycle.id, of: db.organization, in: db) { try PassGates.perform(launched, slots, in: db) }
    }

    private static func open(_ member: PopulationMember, in cycle: ReviewCycle, _ db: Write) throws {
        guard let level = member.carriedLevel else { return }
        if level != member.level {
            try CarryLevel.perform(member.person, to: cycle.plan.framework, from: Day(of: db.now, in: cycle.plan.calendar.zone), in: db)
        }
        let review: ReviewID = db.id()
        try db.run(
            """
            INSERT INTO reviews (id, organization_id, cycle_id, subject_id, level_id, state)
            VALUES (\(review), \(db.organization), \(cycle.id), \(member.person), \(level), 'not_started')
            """, recording: Event("review.opened", "review", review, ["cycle": .of(cycle.id), "person": .of(member.person)]))
        try InviteContribution.perform(.own, member.person, to: review, in: db)
        for manager in try managers(of: member, in: cycle, db) { try InviteContribution.perform(.manager, manager, to: review, in: db) }
    }

    /// Those of today, and those of the period who are still here: each writes about their own dates.
    private static func managers(of member: PopulationMember, in cycle: ReviewCycle, _ db: Write) throws -> [PersonID] {
        let today = Day(of: db.now, in: cycle.plan.calendar.zone)
        let all = try Line.managers(
            of: member.person, since: min(cycle.plan.periodFrom, today), through: today, of: db.organization, in: db)
        let writer = try ActingWriter.of(member.person, in: cycle.id, on: today, db)?.writer
        return try Set(all + [writer].compactMap(\.self)).sorted().filter { try PeerCandidate.isPresent($0, on: today, of: db.organization, in: db) }
    }
}
