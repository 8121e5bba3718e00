import Foundation

/// Where the server's programs are installed.
struct PostgresBinaries {
    let folder: String

    static func find() throws -> PostgresBinaries {
        let candidates = [configured()].compactMap { $0 } + debianFolders()
        guard let folder = candidates.first(where: { FileManager.default.isExecutableFile(atPath: $0 + "/initdb") }) else {
            throw PostgresServer.Problem(
                message: "No PostgreSQL server is installed. Install one (apt install postgresql), "
                    + "or test without: PALIER_TEST_ENGINES=sqlite."
            )
        }
        return PostgresBinaries(folder: folder)
    }

    func path(_ program: String) -> String { folder + "/" + program }

    /// Debian keeps each version's programs apart; the newest comes first.
    private static func debianFolders() -> [String] {
        let root = "/usr/lib/postgresql"
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
        return versions.sorted { (Int($0) ?? 0) > (Int($1) ?? 0) }.map { "\(root)/\($0)/bin" }
    }

    private static func configured() -> String? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["pg_config", "--bindir"]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return nil }
        let said = (try? output.fileHandleForReading.readToEnd()) ?? Data()
        process.waitUntilExit()
        let folder = String(decoding: said, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        return folder.isEmpty ? nil : folder
    }
}
