import Application
import DemoCompany
import Foundation
import Kernel
import People
import SQLiteStorage
import Storage

/// The site in which the game is played: the real one, over a file that each round begins anew.
final class GameSite: Sendable {
    let folder: String
    let store: CurrentStore
    let clock = GameClock()
    let log = GameLog()
    let services: Services
    let site: DemoSite

    private init(folder: String, _ first: any Store, _ measures: Measures) {
        self.folder = folder
        store = CurrentStore(first)
        services = Services(
            store: store, clock: clock.clock, ids: .random, mailer: log.mailer, logger: log.logger,
            slotSecret: Secret(Secret.random().text + Secret.random().text),
            publicAddress: "http://localhost:8080")
        site = DemoSite(services, measures: measures)
    }

    /// A new site with nobody in it.
    static func empty(in folder: String, _ measures: Measures) async throws -> GameSite {
        let store = try SQLiteStore(path: folder + "/company.db")
        try await Database.migrator.migrate(store, at: GameClock.start)
        return GameSite(folder: folder, store, measures)
    }

    func runJobs() async throws {
        try await JobRunner(services, handlers: Features.jobs).runDue()
    }

    /// Somebody signs in on a browser that holds nothing.
    func visitor(_ member: Member) async throws -> GameVisitor {
        let account = try await ActingAccount.viewer(member.email, services)
        return GameVisitor(self, session: try await SessionStart.begin(for: account.account, in: account.organization, services))
    }
}
