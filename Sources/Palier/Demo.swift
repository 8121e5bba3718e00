import Application
import ArgumentParser
import DemoCompany
import Foundation
import Kernel

struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve an invented company on this machine.",
        discussion: """
            Starts anew each time, so that passwords can be printed; --keep serves the company of the last time. With --people, another company, of as many \
            people as asked, its review cycle ready to be launched: the same one each time for the same number, seed and day.
            """)

    @Option(help: "The file that holds the company.") var database: String = "var/demo.db"
    @Option(help: "The port; 0 takes a free one.") var port: Int = 8080
    @Option(help: "Only this machine: a loopback address.") var host: String = "127.0.0.1"
    @Option(help: "The program that makes PDF; weasyprint in PATH by default.") var pdfTool: String?
    @Option(help: "A company of so many people, from \(LargeCompany.sizes.lowerBound) to \(LargeCompany.sizes.upperBound).") var people: Int?
    @Option(help: "What the company of --people is drawn from.") var seed: UInt64 = LargeCompany.seed
    @Flag(help: "Keep what the last demonstration left.") var keep = false

    func validate() throws {
        guard let people, !LargeCompany.sizes.contains(people) else { return }
        throw ValidationError(
            "--people takes from \(LargeCompany.sizes.lowerBound) to \(LargeCompany.sizes.upperBound). Without it, a company of 60 people tells its story.")
    }

    func run() async throws {
        guard Settings.isLoopback(host) else {
            throw Failure("The demonstration prints its passwords, so it listens on this machine only. For others, use palier serve behind https.")
        }
        guard !Database.isPostgres(database) else { throw Failure("The demonstration lives in a file. Give --database a path.") }
        let port = port == 0 ? try await ListeningPort.free(on: host) : port
        try await ListeningPort.check(host, port)
        try makeFolder()
        guard try OneAtATime.claim(database) else {
            throw Failure("Another demonstration serves \(database). Stop it, or give --database another path.")
        }
        let isKept = keep && FileManager.default.fileExists(atPath: database)
        if !isKept { try clear() }
        let folders = ProcessInfo.processInfo.environment.filter { $0.key == "PATH" }
        try await explaining {
            let settings = try await Settings.load(
                .init(database: database, host: host, port: port, publicAddress: "http://\(Settings.inAddress(host)):\(port)", pdfTool: pdfTool),
                environment: folders)
            try await Server(settings: settings, prepare: { services in isKept ? [] : lines(of: try await build(services)) }).run()
        }
    }

    private func build(_ services: Services) async throws -> [DemoCompany.Visitor] {
        guard let people else { return try await DemoCompany.build(services) }
        return try await LargeCompany.build(services, people: people, seed: seed)
    }

    private func makeFolder() throws {
        let folder = URL(fileURLWithPath: database).deletingLastPathComponent()
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw Failure("The folder \(folder.path) cannot be made. Give --database another path.")
        }
    }

    private func clear() throws {
        do {
            for ending in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: database + ending) {
                try FileManager.default.removeItem(atPath: database + ending)
            }
        } catch {
            throw Failure("\(database) cannot be replaced. Give --database another path.")
        }
    }
}

private func lines(of visitors: [DemoCompany.Visitor]) -> [String] {
    let width = visitors.map(\.email.count).max() ?? 0
    return ["Sign in as one of these; the passwords are shown this once:"]
        + visitors.map { "  \($0.email.padding(toLength: width, withPad: " ", startingAt: 0))  \($0.password)  \($0.hint)" }
}
