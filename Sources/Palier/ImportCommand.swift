import Application
import ArgumentParser
import Careers
import Foundation
import Kernel
import People
import Storage
import Tabular

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Bring people or a framework into the database.", subcommands: [ImportPeopleFile.self, ImportFrameworkFiles.self])
}

/// Whose rights a command uses.
struct ActingOptions: ParsableArguments {
    @OptionGroup var common: CommonOptions
    @Option(name: .customLong("as"), help: "The e-mail of the account that acts; the only administrator by default.") var account: String?

    /// Opens the database, lets `work` act as the account, and closes.
    func act<T>(_ work: (Services, Viewer) async throws -> T) async throws -> T {
        let settings = try await common.settings()
        return try await explaining {
            let store = try Database.open(settings.database)
            guard try await Database.migrator.pending(store).isEmpty else { throw Failure("The schema is behind. Run palier migrate first.") }
            let services = try Program.services(settings, store: store, logger: ServerLog.logger(settings))
            let result = try await work(services, ActingAccount.viewer(account, services))
            await store.close()
            return result
        }
    }
}

struct ImportPeopleFile: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "people", abstract: "Bring in people from a CSV file or an XLSX workbook, all of it or nothing.",
        discussion: "The same file twice changes nothing the second time. --dry-run only says what would change.")

    @OptionGroup var acting: ActingOptions
    @Argument(help: "A CSV file, separated by ; , or tabs, or an XLSX workbook.") var file: String
    @Option(help: "The day changes of manager and team begin, as 2026-11-21; today by default.") var from: String?
    @Option(help: "What 01/02/2026 means when the file does not tell: day-month or month-day.") var dateOrder: WrittenOrder?
    @Option(help: "utf-8 or windows-1252, when the file does not tell.") var encoding: WrittenEncoding?
    @Option(help: "The sheet to read, when several of the workbook have rows.") var sheet: String?
    @Flag(help: "Only say what would change.") var dryRun = false

    enum WrittenOrder: String, ExpressibleByArgument, CaseIterable {
        case dayMonth = "day-month"
        case monthDay = "month-day"
    }

    enum WrittenEncoding: String, ExpressibleByArgument, CaseIterable {
        case utf8 = "utf-8"
        case windows1252 = "windows-1252"
    }

    func run() async throws {
        let bytes = try InputFiles.read([file])[0].bytes
        try await acting.act { services, viewer in
            let source = ImportSource(
                bytes: bytes, from: try day(services, viewer), order: dateOrder.map { $0 == .dayMonth ? .dayMonth : .monthDay },
                encoding: encoding.map { $0 == .utf8 ? .utf8 : .windows1252 }, sheet: sheet)
            let plan = try await PeopleImport.preview(source, as: viewer, services: services)
            print(
                "\(plan.created.count) to create, \(plan.changed.count) to change, \(plan.unchanged.count) unchanged, \(plan.absent.count) not in the file and left alone"
            )
            if plan.encoding == .windows1252, encoding == nil { print("The file is not UTF-8; it was read as Windows-1252. Check the accents.") }
            if !dryRun, !plan.changesNothing {
                try await PeopleImport.apply(source, agreedTo: plan.digest, by: viewer, services: services)
                print("Done.")
            }
        }
    }

    private func day(_ services: Services, _ viewer: Viewer) throws -> Day {
        guard let from else { return viewer.day(at: services.clock.now) }
        guard let day = Day(from) else { throw Failure("--from is \(from); write a day as 2026-11-21.") }
        return day
    }
}

struct ImportFrameworkFiles: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "framework", abstract: "Store a framework as a draft, with its report.",
        discussion: "Several files make one framework with several ladders. Nothing is stored when the report holds an error.")

    @OptionGroup var acting: ActingOptions
    @OptionGroup var levels: LevelOrderOptions
    @Option(help: "Start from a framework written to be adapted: \(FrameworkTemplate.allCases.map(\.rawValue).joined(separator: ", ")).")
    var template: String?
    @Argument(help: "The files of the framework.") var files: [String] = []

    func run() async throws {
        let (contents, order, mappings) = (try sources(), try levels.order(), try levels.mappings())
        let inspection = FrameworkInspection(contents, order: order, mappings: mappings)
        print(inspection.text(.english))
        guard !inspection.reading.report.hasErrors else { throw Failure("Nothing was stored: correct the errors above.") }
        let id = try await acting.act { services, viewer in try await Careers.bringIn(contents, order: order, mappings: mappings, by: viewer, services) }
        print("Stored as a draft: /frameworks/\(id)")
    }

    private func sources() throws -> [(name: String, bytes: [UInt8])] {
        guard let template else {
            guard !files.isEmpty else { throw Failure("Nothing to import: name files, or a template with --template.") }
            return try InputFiles.read(files)
        }
        guard let known = FrameworkTemplate(rawValue: template) else {
            throw Failure("There is no template \(template). Known: \(FrameworkTemplate.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
        guard files.isEmpty else { throw Failure("Give either files or --template.") }
        return [known.file]
    }
}
