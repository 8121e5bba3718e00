import Foundation
import Kernel
import Logging
import Storage

/// Opens what a launch has not opened yet, one short transaction after the other. Stopped anywhere, it goes on from where it was.
package enum ContinueLaunch {
    static let kind = "reviews.launch"

    /// Other jobs are due meanwhile: it gives way to them, and comes back after.
    static let job = JobHandler(kind) { payload, organization, services in
        guard let id = CycleID(payload) else { return }
        guard let rest = try await perform(id, of: organization, for: .seconds(20), services) else { return }
        try await services.write(in: organization) { db in
            try db.enqueue(Job(kind, payload: payload, at: db.now, key: "\(id):\(rest.opened)"))
        }
    }

    /// - Returns: how far it is when the time is over; nil when everybody has their review.
    @discardableResult
    package static func perform(_ id: CycleID, of organization: OrganizationID, for limit: Duration, _ services: Services) async throws -> LaunchProgress? {
        let began = ContinuousClock.now
        var pace = LaunchPace()
        while let step = try await read(id, pace.people, organization, services) {
            guard began.duration(to: .now) < limit else { return step.progress }
            try Task.checkCancellation()
            pace.adapt(to: try await store(step, organization, services))
        }
        return nil
    }

    private struct Step: Sendable {
        let cycle: ReviewCycle
        let progress: LaunchProgress
        let rows: OpeningRows
    }

    private static func read(_ id: CycleID, _ most: Int, _ organization: OrganizationID, _ services: Services) async throws -> Step? {
        let (now, ids) = (services.clock.now, services.ids)
        return try await services.read(in: organization) { db in
            guard let progress = try LaunchProgress.of(id, in: db), let cycle = try ReviewCycle.stored(id, of: organization, in: db) else { return nil }
            let today = Day(of: progress.begunAt, in: cycle.plan.calendar.zone)
            let slice = try LaunchSlice.next(of: cycle, after: progress.after, most: most, on: today, of: organization, in: db)
            return Step(cycle: cycle, progress: progress, rows: OpeningRows(slice, of: cycle, in: organization, at: now, ids))
        }
    }

    /// - Returns: how long the writer was held.
    private static func store(_ step: Step, _ organization: OrganizationID, _ services: Services) async throws -> Duration {
        let began = try await services.write(in: organization) { db in
            let began = ContinuousClock.now
            try OpenReviews.perform(step.rows, of: step.cycle, in: db)
            return began
        }
        let held = began.duration(to: .now)
        services.logger.debug("reviews opened", metadata: ["people": "\(step.rows.slice.members.count)", "milliseconds": "\(held / .milliseconds(1))"])
        return held
    }
}
