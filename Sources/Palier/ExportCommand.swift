import ArgumentParser
import Careers
import Foundation
import Kernel
import People

struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write people or a framework to standard output.", subcommands: [ExportPeople.self, ExportFramework.self])
}

struct ExportPeople: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "people", abstract: "The people this account may see, as CSV.")

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let bytes = try await acting.act { services, viewer in try await People.export(as: viewer, services) }
        FileHandle.standardOutput.write(Data(bytes))
    }
}

struct ExportFramework: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "framework", abstract: "A framework as our YAML; importing it again gives the same framework.")

    @OptionGroup var acting: ActingOptions
    @Argument(help: "The identity of the framework, from its address.") var framework: String

    func run() async throws {
        guard let id = FrameworkID(framework) else { throw Failure("\(framework) is not an identity. Copy it from the framework's address.") }
        let text = try await acting.act { services, viewer in try await Careers.export(id, as: viewer, services) }
        print(text, terminator: "")
    }
}
