import Application
import Foundation
import Hummingbird
import Kernel
import Logging
import Markup
import Reviews
import Site

/// The site, and beside its list of reviews the same route without a page: same session, same rights, same queries, same decoded
/// values, answering only how many rows there are. `BenchmarkServer FILE PORT`
@main
enum BenchmarkServer {
    static let count = Route.page(
        "benchmark.count", at: FixedPlace("benchmark/count"), load: Reviews.rowCount,
        show: { rows, _ in HTML { p { String(rows) } } })

    static func main() async throws {
        let (file, port) = (CommandLine.arguments[1], Int(CommandLine.arguments[2]) ?? 8099)
        let settings = try await Settings.load(.init(database: file, host: "127.0.0.1", port: port), environment: ["PALIER_LOG_LEVEL": "error"])
        ProcessMemory.keepFreed()
        let logger = ServerLog.logger(settings)
        let services = try Program.services(settings, store: try Database.open(file), logger: logger)
        let app = Application(
            router: Program.router(services, measures: Measures(), routes: Features.routes + [count]),
            configuration: .init(address: .hostname(settings.host, port: port), serverName: nil), logger: logger)
        try await app.runService()
    }
}
