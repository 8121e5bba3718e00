import Foundation
import Kernel
import Logging
import Sealing
import Storage

/// Does what a stage asks of each review, one short transaction after the other. Stopped anywhere, it goes on from where it was.
/// The answers it reads were closed by an earlier transaction, so that none comes between the reading and the summary.
package enum SettleGate {
    private static let tries = 50

    /// - Returns: how far it is when the time is over; nil when no gate is left to pass.
    @discardableResult
    package static func perform(_ id: CycleID, of organization: OrganizationID, for limit: Duration, _ services: Services) async throws -> GateProgress? {
        let began = ContinuousClock.now
        var pace = LaunchPace()
        while let step = try await next(id, pace.people, organization, services) {
            if let held = step.held { pace.adapt(to: held) }
            guard let rest = step.rest else { return nil }
            guard began.duration(to: .now) < limit else { return rest }
            try Task.checkCancellation()
        }
        return nil
    }

    private struct Step: Sendable {
        /// How long the writer was held; nil when only the stage changed.
        let held: Duration?
        let rest: GateProgress?
    }

    /// Whoever writes at the same moment comes first, another program at the same gate as well: the same people are tried again.
    private static func next(_ id: CycleID, _ most: Int, _ organization: OrganizationID, _ services: Services) async throws -> Step? {
        for _ in 0..<tries {
            do {
                return try await step(id, most, organization, services)
            } catch StorageError.serialization {
                try await Task.sleep(for: .milliseconds(Int.random(in: 5...50)))
            }
        }
        return try await step(id, most, organization, services)
    }

    private static func step(_ id: CycleID, _ most: Int, _ organization: OrganizationID, _ services: Services) async throws -> Step? {
        let slots = services.slots
        let done = try await services.write(in: organization) { db -> (began: ContinuousClock.Instant, people: Int, rest: GateProgress?)? in
            let began = ContinuousClock.now
            guard let cycle = try ReviewCycle.stored(id, of: organization, in: db) else { return nil }
            guard let progress = try GateProgress.of(id, in: db) else {
                try PassGates.begin(cycle, in: db)
                return (began, 0, try GateProgress.of(id, in: db))
            }
            let people = try settle(cycle, progress, most, slots, in: db)
            return (began, people, try GateProgress.of(id, in: db))
        }
        guard let done else { return nil }
        let held = done.began.duration(to: .now)
        services.logger.debug("gate passed", metadata: ["people": "\(done.people)", "milliseconds": "\(held / .milliseconds(1))"])
        return Step(held: done.people > 0 ? held : nil, rest: done.rest)
    }

    /// With the last people the gate is passed, and the next ones are begun that are due.
    /// - Returns: how many people.
    private static func settle(_ cycle: ReviewCycle, _ progress: GateProgress, _ most: Int, _ slots: LockingKey, in db: Write) throws -> Int {
        let today = Day(of: db.now, in: cycle.plan.calendar.zone)
        let slice = try GateSlice.next(of: cycle, after: progress.after, most: most, on: today, of: db.organization, in: db)
        let forms: Int
        if progress.state == .collecting {
            forms = try InviteContributors.perform(to: slice, of: cycle, slots, in: db)
        } else {
            forms = try TakeSnapshots.perform(of: slice, in: cycle, db)
            try InviteManagers.perform(to: slice, in: db)
        }
        if slice.isLast {
            try finish(cycle, progress, forms: progress.forms + forms, in: db)
        } else {
            try db.run(
                """
                UPDATE cycle_gates SET after_id = \(slice.through), passed = passed + \(slice.reviews.count), forms = forms + \(forms)
                WHERE cycle_id = \(cycle.id) AND organization_id = \(db.organization)
                """, unrecorded: "part of cycle.stage_settled")
        }
        return slice.reviews.count
    }

    private static func finish(_ cycle: ReviewCycle, _ progress: GateProgress, forms: Int, in db: Write) throws {
        try db.run(
            "DELETE FROM cycle_gates WHERE cycle_id = \(cycle.id) AND organization_id = \(db.organization)",
            recording: Event("cycle.stage_settled", "cycle", cycle.id, ["state": .string(progress.state.rawValue), "forms": .int(forms)]))
        if progress.state == .collecting {
            if cycle.plan.modes.areAnonymous { try RecordParticipation.plan(cycle, in: db) }
            try db.enqueue(CountOutstanding.first(of: cycle, at: db.now))
        }
        if let settled = try ReviewCycle.stored(cycle.id, of: db.organization, in: db) { try PassGates.begin(settled, in: db) }
    }
}
