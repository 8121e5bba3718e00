import Foundation
import Logging
import Storage

/// Runs what is due, one job at a time, and seals the journal. Two runners never take the same job: each claim moves `run_at` ahead.
package struct JobRunner: Sendable {
    /// Of sealing, before jobs are looked at again: whoever writes goes in between.
    private static let rounds = 20

    private let services: Services
    private let handlers: [String: JobHandler]

    package init(_ services: Services, handlers: [JobHandler]) {
        self.services = services
        self.handlers = Dictionary(handlers.map { ($0.kind, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// - Returns: how many jobs were done.
    @discardableResult
    package func runDue() async throws -> Int {
        try await keepStanding()
        var done = 0
        while let job = try await claim() {
            try Task.checkCancellation()
            if await perform(job) { done += 1 }
        }
        try await sealJournals()
        return done
    }

    /// A standing job waits in every organization: a new one once the last is done.
    private func keepStanding() async throws {
        let now = services.clock.now
        for handler in handlers.values.sorted(by: { $0.kind < $1.kind }) {
            guard let hours = handler.everyHours else { continue }
            let period = Double(hours) * 3600
            let next = Date(timeIntervalSince1970: (now.timeIntervalSince1970 / period).rounded(.up) * period)
            let missing = try await services.store.read { db in
                try db.values(
                    OrganizationID.self,
                    """
                    SELECT o.id FROM organizations o
                    WHERE NOT EXISTS (SELECT 1 FROM jobs j WHERE j.organization_id = o.id AND j.kind = \(handler.kind)) ORDER BY o.id
                    """)
            }
            for organization in missing {
                let job = Job(handler.kind, at: next, key: "standing")
                _ = try await services.store.write { try job.insert(organization: organization, id: services.ids.make(at: now), in: $0) }
            }
        }
    }

    private func claim() async throws -> Claim? {
        let now = services.clock.now
        return try await services.store.write { db in
            guard
                let claim = try db.first(
                    Claim.self,
                    "SELECT id, organization_id, kind, payload, attempts FROM jobs WHERE run_at <= \(now) ORDER BY run_at, id LIMIT 1 \(.forUpdate)")
            else { return nil }
            let lease = now.addingTimeInterval(Claim.lease(after: claim.attempts))
            try db.run("UPDATE jobs SET attempts = attempts + 1, run_at = \(lease) WHERE id = \(claim.id)")
            return claim
        }
    }

    private func perform(_ job: Claim) async -> Bool {
        do {
            guard let handler = handlers[job.kind] else { throw UnknownJob(kind: job.kind) }
            try await handler.run(job.payload, job.organization, services)
            _ = try await services.store.write { try $0.run("DELETE FROM jobs WHERE id = \(job.id)") }
            return true
        } catch {
            services.logger.error("job failed, to be tried again", metadata: ["kind": "\(job.kind)", "error": "\(type(of: error))"])
            return false
        }
    }

    private func sealJournals() async throws {
        let organizations = try await services.store.read { try $0.values(OrganizationID.self, "SELECT id FROM organizations ORDER BY id") }
        for organization in organizations {
            for _ in 0..<Self.rounds {
                let sealed = try await services.store.write(in: .tenant(organization.uuid)) { try JournalSealer.seal(organization, in: $0) }
                guard sealed == JournalSealer.batch else { break }
            }
        }
    }
}

private struct UnknownJob: Error { let kind: String }

private struct Claim: RowDecodable {
    let id: ID<Job>
    let organization: OrganizationID
    let kind: String
    let payload: String
    let attempts: Int

    init(row: Row) throws {
        id = try row["id"]
        organization = try row["organization_id"]
        kind = try row["kind"]
        payload = try row["payload"]
        attempts = try row["attempts"]
    }

    /// Doubles from a minute to about a day.
    static func lease(after attempts: Int) -> TimeInterval {
        60 * Double(1 << min(attempts, 10))
    }
}
