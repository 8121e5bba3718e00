import Hummingbird
import HummingbirdCore
import Kernel
import Logging
import People
import ServiceLifecycle
import Site
import Storage

/// Wires the program: nothing here decides anything.
package enum Program {
    /// - Throws: `SettingsProblem` when the file of the slot secret can be neither read nor made.
    package static func services(_ settings: Settings, store: any Store, logger: Logger, clock: Clock = .system) throws -> Services {
        let ids = Identities.random
        let mailer = settings.mail.map { Mailer.smtp($0, ids: ids, clock: .system, logger: logger) } ?? .none
        let printer = settings.pdfTool.map { Printer.press($0, logger: logger) } ?? .none
        return Services(
            store: store, clock: clock, ids: ids, mailer: mailer, printer: printer, logger: logger,
            slotSecret: try SlotSecret.kept(in: settings.slotFile), publicAddress: settings.publicAddress)
    }

    package static func router(
        _ services: Services, measures: Measures, isBehindProxy: Bool = false, areMetricsOpen: Bool = false, routes: [Route] = Features.routes
    ) -> Router<SiteContext> {
        let dispatcher = Dispatcher(services: services, doorkeeper: People.doorkeeper, features: Features.all, isBehindProxy: isBehindProxy)
        return SiteRouter.make(dispatcher, routes: routes, probes: probes(services, measures, areMetricsOpen))
    }

    package static func server(
        _ settings: Settings, services: Services, measures: Measures, onReady: @escaping @Sendable (Int) async -> Void
    ) -> some ApplicationProtocol {
        ProcessMemory.keepFreed()
        let limits = ConnectionLimits.usual
        let jobs = JobLoop(runner: JobRunner(services, handlers: Features.jobs), logger: services.logger, pause: .seconds(5))
        return Hummingbird.Application(
            router: router(services, measures: measures, isBehindProxy: settings.isBehindProxy, areMetricsOpen: settings.areMetricsOpen),
            server: .http1(configuration: limits.channel),
            configuration: limits.configuration(settings, services.logger),
            services: [jobs],
            onServerRunning: { channel in await onReady(channel.localAddress?.port ?? settings.port) },
            logger: services.logger)
    }

    private static func probes(_ services: Services, _ measures: Measures, _ areMetricsOpen: Bool) -> Probes {
        Probes(
            unready: {
                do {
                    let pending = try await Database.migrator.pending(services.store)
                    return pending.isEmpty ? nil : "the schema is behind: run palier migrate"
                } catch {
                    return "the database does not answer"
                }
            },
            metrics: { measures.text() }, areMetricsOpen: areMetricsOpen)
    }
}
