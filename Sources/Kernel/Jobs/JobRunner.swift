import Foundation
import Logging
import Storage

/// Runs what is due, one job at a time, and seals the journal. A claim moves `run_at` ahead, and again for as long as the job runs, so that
/// another runner takes it only once the first has stopped without a word.
package struct JobRunner: Sendable {
    /// Of sealing, before jobs are looked at again: whoever writes goes in between.
    private static let rounds = 20

    private let services: Services
    private let handlers: [String: JobHandler]
    private let renewal: Duration

    /// - Parameter renewal: how often a claim is renewed while its job runs; well under the minute the first one lasts.
    package init(_ services: Services, handlers: [JobHandler], renewal: Duration = .seconds(20)) {
        self.services = services
        self.renewal = renewal
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
        let holding = Task { while (try? await Task.sleep(for: renewal)) != nil { try? await hold(job) } }
        defer { holding.cancel() }
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

    /// Unless another runner has it by now.
    private func hold(_ job: Claim) async throws {
        let lease = services.clock.now.addingTimeInterval(Claim.lease(after: job.attempts))
        _ = try await services.store.write {
            try $0.run("UPDATE jobs SET run_at = \(lease) WHERE id = \(job.id) AND attempts = \(job.attempts + 1)")
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
