import Application
import Foundation
import Kernel

/// The company while it is being told: its time, its people at their browsers.
struct DemoStory: Sendable {
    let services: Services
    let site: DemoSite
    let time: StoryClock
    var passwords: [String: String] = [:]

    init(_ services: Services) {
        let time = StoryClock(present: services.clock.now)
        let told = Services(
            store: services.store, clock: time.clock, ids: services.ids, mailer: .none, logger: services.logger, publicAddress: services.publicAddress)
        self.services = told
        self.time = time
        site = DemoSite(told)
    }

    /// To a day before the present, with what the program does by itself on the way.
    func go(daysAgo days: Int) async throws {
        time.go(daysAgo: days)
        try await JobRunner(services, handlers: Features.jobs).runDue()
    }

    func visitor(_ name: String) async throws -> DemoVisitor {
        let email = name == DemoPeople.hr ? DemoPeople.administrator.email : DemoPeople.email(name)
        return try await DemoVisitor.signedIn(email, passwords[email] ?? "", site)
    }
}
