import Foundation
import Kernel
import Logging
import Storage

/// Launches a cycle: a review for everybody in it, the forms that belong to it, and a job for each gate. The first people have theirs at once,
/// the others in transactions of their own, so that nobody who is writing waits for a whole company.
package enum LaunchCycle {
    /// Reads what it needs, then launches with the first people.
    package static func begin(_ id: CycleID, by viewer: Viewer, once key: SubmissionKey? = nil, _ services: Services) async throws {
        let (now, ids) = (services.clock.now, services.ids)
        let found = try await services.read(as: viewer) { db in
            let cycle = try ReviewCycle.find(id, visibleTo: viewer, in: db)
            return try Self.readiness(cycle, at: now, ids: ids, of: viewer.organization, in: db)
        }
        let began = try await services.write(by: viewer, once: key) { db in
            let began = ContinuousClock.now
            let cycle = try ReviewCycle.find(id, visibleTo: viewer, in: db)
            try perform(cycle, found, permit: CyclePolicy(viewer).launch(cycle), in: db)
            return began
        }
        services.logger.debug("launched", metadata: ["milliseconds": "\(began.duration(to: .now) / .milliseconds(1))"])
    }

    /// What a launch rests on, read before its transaction.
    private struct Readiness: Sendable {
        let version: Int
        let check: DataCheck
        let rows: OpeningRows
    }

    /// The data check, once more, and the first people. Nil when the cycle is not one to launch.
    private static func readiness(_ cycle: ReviewCycle, at now: Date, ids: Identities, of organization: OrganizationID, in db: any Reader) throws -> Readiness?
    {
        guard cycle.storedState == .checked else { return nil }
        let today = Day(of: now, in: cycle.plan.calendar.zone)
        let check = try cycle.check(at: today, of: organization, in: db).check
        let slice = try LaunchSlice.next(of: cycle, after: LaunchProgress.beginning, most: LaunchPace.first, on: today, of: organization, in: db)
        return Readiness(version: cycle.version, check: check, rows: OpeningRows(slice, of: cycle, in: organization, at: now, ids))
    }

    private static func perform(_ cycle: ReviewCycle, _ readiness: Readiness?, permit: CycleLaunching, in db: Write) throws {
        guard let readiness, readiness.version == cycle.version else { throw Refusal.conflict(CycleWords.changedMeanwhile) }
        guard readiness.check.isClear else { throw Refusal.conflict(CheckWords.stillBlocked) }
        let waiting = try db.rows("SELECT c.id FROM review_cycles c WHERE c.id = \(cycle.id) AND c.state = 'checked' \(.forUpdate)")
        guard !waiting.isEmpty else { throw Refusal.conflict(PolicyWords.launched) }
        try db.run(
            "UPDATE review_cycles SET state = 'announced', version = version + 1 WHERE id = \(cycle.id) AND organization_id = \(db.organization)",
            recording: Event("cycle.launched", "cycle", cycle.id, ["reviews": .int(readiness.check.included)]))
        try SealOpeningKey.perform(for: cycle, in: db)
        try db.run(
            """
            INSERT INTO cycle_launches (cycle_id, organization_id, begun_at, people, opened, after_id)
            VALUES (\(cycle.id), \(db.organization), \(db.now), \(readiness.check.included), 0, \(LaunchProgress.beginning))
            """, unrecorded: "part of cycle.launched")
        if !readiness.rows.isLast { try db.enqueue(Job(ContinueLaunch.kind, payload: cycle.id.description, at: db.now, key: "\(cycle.id)")) }
        try OpenReviews.perform(readiness.rows, of: cycle, in: db)
    }
}
