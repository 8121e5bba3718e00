import ArgumentParser
import Careers
import Foundation
import Kernel

struct FrameworkCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "framework", abstract: "Look into career frameworks without storing them.", subcommands: [Inspect.self])

    struct Inspect: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say what files hold as a framework: dialect, ladders, levels, counts, and every doubt with its line.",
            discussion: "Exit code 0 when a framework was read, 1 when the report holds an error.")

        enum Format: String, ExpressibleByArgument, CaseIterable { case json, text }

        @Argument(help: "One file or several; several make one framework.") var files: [String]
        @Option(help: "json or text.") var format: Format = .text
        @Option(help: "The language of the report: fr or en.") var language: String = "en"

        func run() async throws {
            let inspection = FrameworkInspection(try InputFiles.read(files))
            let spoken = Language(rawValue: language) ?? .english
            print(format == .json ? inspection.json(spoken) : inspection.text(spoken))
            if inspection.reading.report.hasErrors { throw ExitCode(1) }
        }
    }
}

/// Files named on the command line.
enum InputFiles {
    private static let most = 50 << 20

    static func read(_ paths: [String]) throws -> [(name: String, bytes: [UInt8])] {
        try paths.map { path in
            let url = URL(fileURLWithPath: path)
            guard let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int else {
                throw Failure("\(path) cannot be read. Check that the file exists and is readable.")
            }
            guard size <= most else { throw Failure("\(path) is larger than 50 MB. Split it.") }
            guard let data = try? Data(contentsOf: url) else { throw Failure("\(path) cannot be read. Check that it is a file and readable.") }
            return (url.lastPathComponent, Array(data))
        }
    }
}
