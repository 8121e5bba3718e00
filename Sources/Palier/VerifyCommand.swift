import Application
import ArgumentParser
import Dossiers
import Foundation
import Kernel
import Storage

struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Check what is promised: sealed files, anonymity.", subcommands: [VerifyDossiers.self, VerifyAnonymity.self])
}

struct VerifyDossiers: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dossiers", abstract: "Check the bytes, the signature and the journal's record of every dossier.",
        discussion: "Exit code 0 when every seal holds, 1 otherwise. A seal that waits for the journal is no fault. The chain itself: palier doctor.")

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    @OptionGroup var common: CommonOptions
    @Option(help: "text or json.") var format: Format = .text

    func run() async throws {
        let settings = try await common.settings()
        let reports = try await explaining { try await Self.reports(settings) }
        print(try format == .json ? Self.json(reports) : Self.text(reports))
        if reports.contains(where: { $0.state == .broken }) { throw ExitCode(1) }
    }

    private static func reports(_ settings: Settings) async throws -> [SealReport] {
        let store = try Database.open(settings.database)
        let pending = try await Database.migrator.pending(store)
        guard pending.isEmpty else { throw Failure("The schema is behind: run palier migrate.") }
        var reports: [SealReport] = []
        for organization in try await store.read({ try $0.values(OrganizationID.self, "SELECT id FROM organizations ORDER BY id") }) {
            reports += try await store.read(in: .tenant(organization.uuid)) { try Dossiers.reports(of: organization, in: $0) }
        }
        await store.close()
        return reports
    }

    private static func json(_ reports: [SealReport]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        return String(decoding: try encoder.encode(reports), as: UTF8.self)
    }

    private static func text(_ reports: [SealReport]) -> String {
        if reports.isEmpty { return "no dossier yet" }
        return reports.map { report in
            switch report.state {
            case .valid: "ok   \(report.dossier) journal position \(report.position ?? 0)"
            case .pending: "wait \(report.dossier) not sealed yet: palier serve completes it"
            case .broken:
                "MEND \(report.dossier) altered: \((report.broken.map(\.rawValue) + report.brokenAddenda.map { "statement \($0)" }).joined(separator: ", ")); compare with a backup"
            }
        }.joined(separator: "\n")
    }
}
