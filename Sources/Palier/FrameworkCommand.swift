import ArgumentParser
import Careers
import Foundation
import Kernel

struct FrameworkCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "framework", abstract: "Look into career frameworks without storing them.", subcommands: [Inspect.self, Check.self])

    struct Inspect: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say what files hold as a framework: dialect, ladders, levels, counts, and every doubt with its line.",
            discussion: "Exit code 0 when a framework was read, 1 when the report holds an error.")

        enum Format: String, ExpressibleByArgument, CaseIterable { case json, text, order }

        @Argument(help: "One file or several; several make one framework.") var files: [String]
        @Option(help: "json, text, or order: an order of levels to check, correct and give back with --level-order-file.") var format: Format = .text
        @Option(help: "The language of the report: fr or en.") var language: String = "en"
        @OptionGroup var levels: LevelOrderOptions

        func run() async throws {
            let inspection = FrameworkInspection(try InputFiles.read(files), order: try levels.order(), mappings: try levels.mappings())
            let spoken = Language(rawValue: language) ?? .english
            switch format {
            case .json: print(inspection.json(spoken))
            case .text: print(inspection.text(spoken))
            case .order: print(inspection.reading.unordered.proposal)
            }
            if inspection.reading.report.hasErrors { throw ExitCode(1) }
        }
    }
}

/// The order of levels, for files that do not say it.
struct LevelOrderOptions: ParsableArguments {
    @Option(
        name: .customLong("level-order"),
        help:
            "Levels from the lowest to the highest: \"A, B, C\", names or words of names, * for those with none of them; \"as-written\" for the order of the files. May be repeated."
    )
    var lists: [String] = []

    @Option(name: .customLong("level-order-file"), help: "The same in a file: one level per line, \"# Ladder\" above a list of its own.")
    var file: String?

    @Option(
        name: .customLong("columns"),
        help:
            "What the columns of a table are, left to right: \"theme, competency, level 1, level 2, -\"; also description, ladder, craft, level-name, expectation; \"turned: ...\" when levels are rows. Repeated, one per table; empty leaves a table as it was understood."
    )
    var columns: [String] = []

    func mappings() throws -> [TableMapping?] {
        try columns.map { text in
            guard !text.isEmpty else { return nil }
            guard let mapping = TableMapping(text) else { throw Failure("--columns \(text): \(ColumnUse.plain.map(\.text).joined(separator: ", ")).") }
            return mapping
        }
    }

    func order() throws -> LevelOrder? {
        let written = try file.map { try InputFiles.read([$0])[0].bytes }.map { String(decoding: $0, as: UTF8.self) }
        return LevelOrder(lists + [written].compactMap { $0 })
    }
}

/// Files named on the command line.
enum InputFiles {
    private static let most = 50 << 20

    static func read(_ paths: [String]) throws -> [(name: String, bytes: [UInt8])] {
        try paths.flatMap { path in try FolderFiles.at(path).map { (path: $0, name: name(of: $0, under: path)) } }.map { path, name in
            let url = URL(fileURLWithPath: path)
            guard let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int else {
                throw Failure("\(path) cannot be read. Check that the file exists and is readable.")
            }
            guard size <= most else { throw Failure("\(path) is larger than 50 MB. Split it.") }
            guard let data = try? Data(contentsOf: url) else { throw Failure("\(path) cannot be read. Check that it is a file and readable.") }
            return (name, Array(data))
        }
    }

    /// The name alone, or the way to it from the folder that was named.
    private static func name(of path: String, under folder: String) -> String {
        guard path != folder else { return URL(fileURLWithPath: path).lastPathComponent }
        return String(path.dropFirst(folder.count).drop { $0 == "/" })
    }
}
