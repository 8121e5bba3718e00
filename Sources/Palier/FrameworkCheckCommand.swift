import ArgumentParser
import Careers
import Kernel

extension FrameworkCommand {
    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Read the criteria of a framework: what two assessors could not agree on, and what nobody may be asked.",
            discussion: "Exit code 0 whatever is found: a finding is for a person to weigh. 1 when the files hold no framework.")

        enum Format: String, ExpressibleByArgument, CaseIterable { case json, text }

        @Argument(help: "One file or several; several make one framework.") var files: [String] = []
        @Option(help: "A template instead of files: \(FrameworkTemplate.allCases.map(\.rawValue).joined(separator: ", ")).") var template: String?
        @Option(help: "json or text.") var format: Format = .text
        @Option(help: "The language of the report: fr or en.") var language: String = "en"
        @OptionGroup var levels: LevelOrderOptions

        func validate() throws {
            guard files.isEmpty != (template == nil) else { throw ValidationError("Give files, or one --template.") }
            if let template, FrameworkTemplate(rawValue: template) == nil { throw ValidationError("There is no template called \(template).") }
        }

        func run() async throws {
            let sources = try template.flatMap(FrameworkTemplate.init(rawValue:)).map { [$0.file] } ?? InputFiles.read(files)
            let inspection = FrameworkInspection(sources, order: try levels.order(), mappings: try levels.mappings())
            let spoken = Language(rawValue: language) ?? .english
            guard let draft = inspection.reading.seen else {
                throw Failure("These files hold no framework. palier framework inspect says why.")
            }
            let check = FrameworkCheck(draft)
            print(format == .json ? check.json() : check.text(spoken), terminator: format == .json ? "\n" : "")
        }
    }
}
