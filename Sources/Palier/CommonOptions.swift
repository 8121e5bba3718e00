import Application
import ArgumentParser
import Foundation

/// What every command that opens the database takes.
struct CommonOptions: ParsableArguments {
    @Option(help: "A SQLite file or a postgres:// address. Also PALIER_DATABASE; palier.db by default.")
    var database: String?

    @Option(help: "A JSON file with the same settings.")
    var configuration: String?

    func settings(host: String? = nil, port: Int? = nil, publicAddress: String? = nil, pdfTool: String? = nil) async throws -> Settings {
        try await explaining {
            try await Settings.load(
                .init(
                    database: database, host: host, port: port, publicAddress: publicAddress, configurationFile: configuration, pdfTool: pdfTool))
        }
    }
}
