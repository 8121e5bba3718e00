import Application
import ArgumentParser
import Foundation
import PostgresStorage
import Storage

struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Bring the database to this program's schema.",
        discussion: "On PostgreSQL run it as the owner of the database; --grant names the role that palier serve connects as, which may not change the journal."
    )

    @OptionGroup var common: CommonOptions
    @Option(help: "PostgreSQL: the application role to give its rights.") var grant: String?
    @Flag(help: "Only say what would run.") var dryRun = false

    func run() async throws {
        let settings = try await common.settings()
        try await explaining {
            let store = try Database.open(settings.database)
            let pending = try await Database.migrator.pending(store)
            for migration in pending { print("\(dryRun ? "would run" : "runs") \(migration.number) \(migration.name)") }
            if pending.isEmpty { print("The schema is up to date.") }
            if !dryRun {
                try await Database.migrator.migrate(store, at: Date())
                if let grant { try await give(grant, store) }
            }
            await store.close()
        }
    }

    private func give(_ role: String, _ store: any Sendable) async throws {
        guard let postgres = store as? PostgresStore else { throw Failure("--grant is for PostgreSQL; a SQLite file has no roles.") }
        try await postgres.grant(to: role, appendOnly: Database.appendOnly)
        print("\(role) may read and write, and only add to the journal.")
    }
}
