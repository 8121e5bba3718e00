import Foundation

/// Brings a store to the schema this program knows. What ran is kept in `schema_migrations`.
package struct Migrator: Sendable {
    package let migrations: [Migration]

    /// - Precondition: numbers are unique.
    package init(_ migrations: [Migration]) {
        self.migrations = migrations.sorted { $0.number < $1.number }
        precondition(Set(migrations.map(\.number)).count == migrations.count, "Two migrations share a number.")
    }

    /// Every known migration, and when it ran here.
    /// - Throws: `schemaIsNewer`, `migrationChanged`.
    package func status(_ store: some Store) async throws -> [MigrationStatus] {
        let applied = try await store.read { try checked(AppliedMigration.all(in: $0), for: $0.dialect) }
        return migrations.map { MigrationStatus(migration: $0, appliedAt: applied[$0.number]?.appliedAt) }
    }

    /// What `migrate` would run.
    package func pending(_ store: some Store) async throws -> [Migration] {
        try await status(store).filter { $0.appliedAt == nil }.map(\.migration)
    }

    /// Runs what is pending, each in its own transaction; several processes may try at once.
    /// - Returns: what this call ran.
    @discardableResult
    package func migrate(_ store: some Store, at instant: Date) async throws -> [Migration] {
        guard !(try await pending(store).isEmpty) else { return [] }
        try await store.write { try AppliedMigration.prepareTable(in: $0) }
        var ran: [Migration] = []
        for migration in migrations {
            if try await store.write({ try run(migration, at: instant, in: $0) }) { ran.append(migration) }
        }
        return ran
    }

    private func run(_ migration: Migration, at instant: Date, in db: any Connection) throws -> Bool {
        try AppliedMigration.lockTable(in: db)
        guard try checked(AppliedMigration.all(in: db), for: db.dialect)[migration.number] == nil else { return false }
        do {
            try db.script(migration.script(for: db.dialect))
        } catch StorageError.failed(let code, let message, let sql) {
            throw StorageError.failed(code: code, message: "migration \(migration.number) (\(migration.name)): \(message)", sql: sql)
        }
        try AppliedMigration(migration, appliedAt: instant, on: db.dialect).insert(in: db)
        return true
    }

    private func checked(_ applied: [AppliedMigration], for dialect: Dialect) throws -> [Int: AppliedMigration] {
        let known = Dictionary(uniqueKeysWithValues: migrations.map { ($0.number, $0) })
        let newest = migrations.last?.number ?? 0
        if let newer = applied.map(\.number).max(), newer > newest {
            throw StorageError.schemaIsNewer(found: newer, known: newest)
        }
        for one in applied where known[one.number]?.checksum(for: dialect) != one.checksum {
            throw StorageError.migrationChanged(number: one.number, name: one.name)
        }
        return Dictionary(uniqueKeysWithValues: applied.map { ($0.number, $0) })
    }
}
