import Foundation
import Kernel
import Sealing
import Storage

/// Takes a cycle to where its dates say it stands, one stage after the other, each with what opens or closes there.
/// Doing it twice changes nothing.
enum PassGates {
    static let kind = "reviews.gate"

    static let job = JobHandler(kind) { payload, organization, services in
        guard let id = CycleID(payload) else { return }
        let slots = services.slots
        try await services.write(in: organization) { db in
            guard let cycle = try ReviewCycle.stored(id, of: organization, in: db) else { return }
            try perform(cycle, slots, in: db)
        }
    }

    static func perform(_ cycle: ReviewCycle, _ slots: LockingKey, in db: Write) throws {
        guard cycle.storedState > .launching, !cycle.storedState.isOver else { return }
        _ = try db.rows("SELECT id FROM review_cycles WHERE id = \(cycle.id) \(.forUpdate)")
        for state in CycleState.steps(after: cycle.storedState, through: cycle.state(at: db.now)) { try enter(state, cycle, slots, in: db) }
    }

    private static func enter(_ state: CycleState, _ cycle: ReviewCycle, _ slots: LockingKey, in db: Write) throws {
        if state == .closed { return try CloseCycle.end(cycle.id, in: db) }
        var details: [String: JSON] = ["state": .string(state.rawValue)]
        switch state {
        case .collecting:
            details["forms"] = .int(try InviteContributors.perform(to: cycle, slots, in: db))
            try CountOutstanding.perform(cycle, state, in: db)
        case .managerWriting:
            details["forms"] = .int(try TakeSnapshots.perform(of: cycle, in: db))
            try InviteManagers.perform(to: cycle, in: db)
        default: break
        }
        try db.run(
            """
            UPDATE review_cycles SET state = \(state), version = version + 1 WHERE id = \(cycle.id) AND organization_id = \(db.organization)
            """, recording: Event("cycle.stage_opened", "cycle", cycle.id, .object(details)))
    }
}
