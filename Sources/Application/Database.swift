import Foundation
import PostgresStorage
import SQLiteStorage
import Storage

/// Opens the store an address names: a file, or `postgres://...`.
package enum Database {
    /// Tables to which the application role may only add.
    package static let appendOnly = ["journal_entries", "journal_seals", "dossiers", "dossier_managers", "dossier_seals"]

    package static var migrator: Migrator { Migrator(EmbeddedMigrations.all) }

    package static func open(_ address: String) throws -> any Store {
        isPostgres(address) ? try PostgresStore(url: address) : try SQLiteStore(path: address)
    }

    /// An address one may print: without its password.
    package static func shown(_ address: String) -> String {
        guard isPostgres(address), var parts = URLComponents(string: address) else { return address }
        if parts.password != nil { parts.password = "***" }
        return parts.string ?? "postgres://…"
    }

    package static func isPostgres(_ address: String) -> Bool {
        address.hasPrefix("postgres://") || address.hasPrefix("postgresql://")
    }
}
