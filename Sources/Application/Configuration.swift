import Configuration
import Foundation
import Logging
import Printing
import SystemPackage

/// What an installation may set: by option, by environment (`PALIER_DATABASE`), or in `palier.json`; in that order.
package struct Settings: Sendable, Equatable {
    package var database: String
    package var host: String
    package var port: Int
    /// The address people type, `https://palier.example`; links in mails are made from it.
    package var publicAddress: String
    package var logLevel: Logger.Level
    package var logsJSON: Bool
    /// Whether a proxy of yours stands in front and appends the visitor's address to X-Forwarded-For.
    package var isBehindProxy: Bool
    /// Whether other machines may read `/metrics`.
    package var areMetricsOpen: Bool
    package var mail: MailSettings?
    /// What makes PDF; nil where nothing does.
    package var pdfTool: PressTool?
    /// The file of the secret that anonymous answers are locked with. Keep it out of the copies of the database.
    package var slotFile: String

    /// Options given on the command line; nil where the next source decides.
    package struct Overrides: Sendable {
        package var database: String?
        package var host: String?
        package var port: Int?
        package var publicAddress: String?
        package var configurationFile: String?
        package var pdfTool: String?

        package init(
            database: String? = nil, host: String? = nil, port: Int? = nil, publicAddress: String? = nil, configurationFile: String? = nil,
            pdfTool: String? = nil
        ) {
            self.database = database
            self.host = host
            self.port = port
            self.publicAddress = publicAddress
            self.configurationFile = configurationFile
            self.pdfTool = pdfTool
        }
    }

    /// - Throws: `SettingsProblem`, saying which setting and what to write.
    package static func load(_ given: Overrides = .init(), environment: [String: String] = ProcessInfo.processInfo.environment) async throws -> Settings {
        let reader = try await reader(given, environment)
        let host = bare(given.host ?? reader.string(forKey: "host", default: "127.0.0.1"))
        let port = try port(given.port.map(String.init) ?? reader.string(forKey: "port"))
        let settings = Settings(
            database: given.database ?? reader.string(forKey: "database", default: "palier.db"), host: host, port: port,
            publicAddress: given.publicAddress ?? reader.string(forKey: "public.address", default: "http://\(inAddress(host)):\(port)"),
            logLevel: try level(reader.string(forKey: "log.level", default: "info")),
            logsJSON: reader.string(forKey: "log.format", default: "text") == "json",
            isBehindProxy: reader.bool(forKey: "behind.proxy", default: false), areMetricsOpen: reader.bool(forKey: "metrics.open", default: false),
            mail: try MailSettings.load(reader),
            pdfTool: try pdfTool(given.pdfTool ?? reader.string(forKey: "pdf.tool"), folders: environment["PATH"]),
            slotFile: reader.string(forKey: "slot.file") ?? slotFile(beside: given.database ?? reader.string(forKey: "database", default: "palier.db")))
        return try settings.checked()
    }

    private static func reader(_ given: Overrides, _ environment: [String: String]) async throws -> ConfigReader {
        let own = environment.filter { $0.key.hasPrefix("PALIER_") }.map { (String($0.key.dropFirst(7)), $0.value) }
        var providers: [any ConfigProvider] = [EnvironmentVariablesProvider(environmentVariables: Dictionary(own, uniquingKeysWith: { $1 }))]
        if let file = given.configurationFile ?? environment["PALIER_CONFIGURATION"] {
            do {
                providers.append(try await FileProvider<JSONSnapshot>(filePath: FilePath(file)))
            } catch {
                throw SettingsProblem("The configuration file \(file) cannot be read as JSON. Check that it exists and is well formed.")
            }
        }
        return ConfigReader(providers: providers)
    }

    private static func slotFile(beside database: String) -> String {
        Database.isPostgres(database) ? "palier.slots" : database + ".slots"
    }

    private static func port(_ text: String?) throws -> Int {
        guard let text else { return 8080 }
        guard let port = Int(text), (0...65_535).contains(port) else { throw SettingsProblem("The port is \(text); give a number from 0 to 65535.") }
        return port
    }

    /// One that was named must be there; otherwise the usual one, where it is.
    private static func pdfTool(_ named: String?, folders: String?) throws -> PressTool? {
        guard let named else { return PressTool(folders: folders) }
        guard let tool = PressTool(named, folders: folders) else {
            throw SettingsProblem("The PDF tool \(named) is no program this machine can run. Install the package weasyprint, or leave PALIER_PDF_TOOL out.")
        }
        return tool
    }

    private static func level(_ text: String) throws -> Logger.Level {
        guard let level = Logger.Level(rawValue: text) else {
            let known = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
            throw SettingsProblem("The log level is \(text); give one of \(known).")
        }
        return level
    }

    /// Cookies are only sent safely over https; plain http is for loopback.
    private func checked() throws -> Settings {
        guard publicAddress.hasPrefix("https://") || publicAddress.hasPrefix("http://"), !publicAddress.contains(where: \.isWhitespace),
            let parts = URLComponents(string: publicAddress), let host = parts.host, !host.isEmpty
        else { throw SettingsProblem("The public address is \(publicAddress); write it whole, as https://palier.example.") }
        if parts.scheme == "http", !Self.isLoopback(host) {
            throw SettingsProblem(
                "The public address \(publicAddress) is plain http: passwords would travel in the clear. Serve Palier behind https and give its https address.")
        }
        var settings = self
        while settings.publicAddress.hasSuffix("/") { settings.publicAddress.removeLast() }
        return settings
    }

}

package struct SettingsProblem: Error, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }
}
