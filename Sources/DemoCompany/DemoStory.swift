import Application
import Foundation
import Kernel
import People

/// The company while it is being told: its time, its people at their browsers.
struct DemoStory: Sendable {
    let services: Services
    let site: DemoSite
    let time: StoryClock
    let sessions = DemoSessions()
    /// By name, whoever has an account.
    var accounts: [String: Viewer] = [:]
    var register = DemoRegister()
    /// Facts that were told, by the sentence that will rest on them.
    var facts: [DemoTold] = []

    init(_ services: Services) {
        let time = StoryClock(present: services.clock.now)
        let told = Services(
            store: services.store, clock: time.clock, ids: services.ids, mailer: .none, logger: services.logger,
            slotSecret: services.slotSecret, publicAddress: services.publicAddress)
        self.services = told
        self.time = time
        site = DemoSite(told)
    }

    /// To a day before the present, with what the program does by itself on the way.
    func go(daysAgo days: Int) async throws {
        time.go(daysAgo: days)
        sessions.end()
        try await JobRunner(services, handlers: Features.jobs).runDue()
    }

    func visitor(_ name: String) async throws -> DemoVisitor {
        guard let account = accounts[name] else { throw DemoProblem("\(name) has no account") }
        return try await sessions.visitor(name, account, site)
    }

    /// Several people at their browsers at once.
    func together<Item: Sendable, Result: Sendable>(
        _ items: [Item], _ act: @escaping @Sendable (Item) async throws -> Result
    ) async throws -> [Result] {
        try await withThrowingTaskGroup(of: (Int, Result).self) { group in
            var results: [Int: Result] = [:]
            for (index, item) in items.enumerated() {
                if index >= Self.atOnce, let (done, result) = try await group.next() { results[done] = result }
                group.addTask { (index, try await act(item)) }
            }
            for try await (done, result) in group { results[done] = result }
            return items.indices.compactMap { results[$0] }
        }
    }

    private static let atOnce = 4
}

/// A fact as the site keeps it.
struct DemoTold: Sendable {
    let identity: String
    let subject: String
    let competency: String
    let claim: DemoClaim?
    let round: Int
}
