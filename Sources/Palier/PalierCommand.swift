import ArgumentParser

@main
struct PalierCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "palier",
        abstract: "Career paths, reviews and calibration for product organisations.",
        version: "0.1.0",
        subcommands: [
            Serve.self, Migrate.self, ImportCommand.self, FrameworkCommand.self, ExportCommand.self, Doctor.self, VerifyCommand.self, RoutesCommand.self,
            Demo.self,
        ])
}
