import ArgumentParser

@main
struct PalierCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "palier")
}
