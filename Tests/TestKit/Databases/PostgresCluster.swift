import Foundation
import PostgresStorage
import Storage

/// A PostgreSQL server of the tests' own: made on first use in a temporary folder, reached by a socket in it, gone with the process.
package final class PostgresCluster: Sendable {
    package static let owner = "palier_owner"
    package static let application = "palier_app"
    /// The one role that needs its password, `open-sesame`.
    package static let guarded = "palier_guarded"

    private static let running = Task { try await PostgresCluster() }

    package static func shared() async throws -> PostgresCluster {
        try await running.value
    }

    private let folder: String
    /// Connected as superuser. One connection, so that databases are made one after the other: a template may have no other user.
    private let administrator: PostgresStore
    /// Removes databases beside the tests: PostgreSQL pauses when a connection is still ending, and no test should wait for that.
    private let janitor: PostgresStore
    private let templates: PostgresTemplates
    /// Copying files takes half the time of logging pages; before version 15 it was the only way and had no name.
    private let copying: String

    private init() async throws {
        let server = try await PostgresServer.start()
        folder = server.folder
        administrator = try PostgresStore(url: Self.url(user: "postgres", database: "postgres", folder: folder), connections: 1)
        janitor = try PostgresStore(url: Self.url(user: "postgres", database: "postgres", folder: folder), connections: 1)
        try await Self.waitUntilReady(administrator, server)
        try await administrator.runAlone("CREATE ROLE \(Self.owner) LOGIN")
        try await administrator.runAlone("CREATE ROLE \(Self.application) LOGIN")
        try await administrator.runAlone("CREATE ROLE \(Self.guarded) LOGIN PASSWORD 'open-sesame'")
        templates = PostgresTemplates()
        let version = try await administrator.read {
            try $0.value(Int.self, "SELECT CAST(current_setting('server_version_num') AS integer)")
        }
        copying = (version ?? 0) >= 150_000 ? "STRATEGY file_copy" : ""
    }

    /// A new database with the migrations in it, made by the owner, and the application's rights.
    /// - Parameter tables: what the application may only add to.
    package func makeDatabase(migrations: [Migration] = [], appendOnly tables: [String] = []) async throws -> TestDatabase {
        let template = try await templates.name(for: migrations, appendOnly: tables, in: self)
        return try await makeDatabase(from: template)
    }

    /// Runs a statement as superuser outside any transaction.
    package func administer(_ sql: String) async throws {
        try await administrator.runAlone(sql)
    }

    func discardDatabase(_ name: String) {
        Task { try? await janitor.runAlone("DROP DATABASE \(name) WITH (FORCE)") }
    }

    func makeDatabase(from template: String) async throws -> TestDatabase {
        let name = "t_" + UUID().uuidString.lowercased().filter { $0 != "-" }
        try await copyDatabase(template, as: name)
        return database(named: name)
    }

    func copyDatabase(_ template: String, as name: String) async throws {
        try await administer("CREATE DATABASE \(name) OWNER \(Self.owner) TEMPLATE \(template) \(copying)")
    }

    func database(named name: String) -> TestDatabase {
        TestDatabase(
            name: name,
            owner: Self.url(user: Self.owner, database: name, folder: folder),
            application: Self.url(user: Self.application, database: name, folder: folder),
            superuser: Self.url(user: "postgres", database: name, folder: folder),
            cluster: self
        )
    }

    private static func url(user: String, database: String, folder: String) -> String {
        "postgresql://\(user)@/\(database)?host=\(folder)"
    }

    private static func waitUntilReady(_ store: PostgresStore, _ server: PostgresServer) async throws {
        let deadline = Date().addingTimeInterval(60)
        while true {
            do {
                return try await store.runAlone("SELECT 1")
            } catch {
                guard Date() < deadline else { throw PostgresServer.Problem(message: "PostgreSQL did not start:\n\(server.log)") }
                try await Task.sleep(for: .milliseconds(50))
            }
        }
    }
}
