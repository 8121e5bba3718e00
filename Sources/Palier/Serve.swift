import Application
import ArgumentParser
import Foundation
import Hummingbird
import Kernel
import Markup
import Metrics
import NIOCore
import People
import Storage
import UnixSignals

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Serve the site.")

    @OptionGroup var common: CommonOptions
    @Option(help: "The address to listen on.") var host: String?
    @Option(help: "The port to listen on; 0 takes a free one.") var port: Int?
    @Option(help: "The address people type, as https://palier.example.") var publicAddress: String?
    @Option(help: "The program that makes PDF. Also PALIER_PDF_TOOL; weasyprint in PATH by default.") var pdfTool: String?
    @Option(help: "Rehearse: serve this machine as if it were some days later.") var daysAhead: Int = 0

    func run() async throws {
        var settings = try await self.settings(port: port)
        guard daysAhead == 0 || Settings.isLoopback(settings.host) else {
            throw Failure("A rehearsal would tell people wrong dates, so it is served to this machine only. Give --host 127.0.0.1, or leave --days-ahead out.")
        }
        guard (0...3660).contains(daysAhead) else { throw Failure("Give --days-ahead a number of days from 0 to 3660.") }
        // A free port is found before the address people type is made of it.
        if settings.port == 0 { settings = try await self.settings(port: ListeningPort.free(on: settings.host)) }
        try await ListeningPort.check(settings.host, settings.port)
        let news = daysAhead == 0 ? [] : [Self.rehearsal(daysAhead)]
        try await explaining { try await Server(settings: settings, clock: Clock.system.ahead(days: daysAhead), prepare: { _ in news }).run() }
    }

    private static func rehearsal(_ days: Int) -> String {
        "Rehearsal: this site runs \(days) days ahead. What its dates open stays open and what is written stays so dated, in this very database: work on a copy."
    }

    private func settings(port: Int?) async throws -> Settings {
        try await common.settings(host: host, port: port, publicAddress: publicAddress, pdfTool: pdfTool)
    }
}

/// A server from its opened database to its last answer.
struct Server {
    let settings: Settings
    var clock: Clock = .system
    /// Run once the database is ready, before anybody is served; returns what to print once the site listens.
    var prepare: @Sendable (Services) async throws -> [String] = { _ in [] }

    func run() async throws {
        let logger = ServerLog.logger(settings)
        let store = try Database.open(settings.database)
        try await bringUpToDate(store)
        let services = try Program.services(settings, store: store, logger: logger, clock: clock)
        let measures = Measures()
        MetricsSystem.bootstrap(measures)
        let news = try await prepare(services)
        // Whoever starts an empty site needs this address: a site that cannot make it says why and does not start.
        let setup = try await SetupToken.issue(services)
        let app = Program.server(settings, services: services, measures: measures) { _ in
            announce(setup, news)
        }
        do {
            try await app.runService(gracefulShutdownSignals: [.sigterm, .sigint])
        } catch let error as IOError {
            throw Failure(Explanation.of(error, listeningOn: settings.host, settings.port))
        }
        await store.close()
    }

    /// A file belongs to this program alone, so it is migrated at once; a server's schema belongs to its owner.
    private func bringUpToDate(_ store: any Store) async throws {
        let pending = try await Database.migrator.pending(store)
        guard !pending.isEmpty else { return }
        if Database.isPostgres(settings.database) {
            throw Failure(
                "The schema of \(Database.shown(settings.database)) is behind by \(pending.count) migrations. Run: palier migrate --database <owner's address>")
        }
        try await Database.migrator.migrate(store, at: Date())
    }

    private func announce(_ setup: Path?, _ news: [String]) {
        let base = settings.publicAddress
        print("Palier listens on \(base)")
        if let path = setup {
            print("Nobody is here yet. Open this address once, within 24 hours, to create your organization:\n  \(base)\(path)")
        }
        for line in news { print(line) }
        fflush(nil)
    }
}
