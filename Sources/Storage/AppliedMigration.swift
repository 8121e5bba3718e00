import Foundation

/// A line of `schema_migrations`.
struct AppliedMigration: RowDecodable, Sendable {
    let number: Int
    let name: String
    let checksum: String
    let appliedAt: Date

    init(_ migration: Migration, appliedAt: Date, on dialect: Dialect) {
        number = migration.number
        name = migration.name
        checksum = migration.checksum(for: dialect)
        self.appliedAt = appliedAt
    }

    init(row: Row) throws {
        number = try row["number"]
        name = try row["name"]
        checksum = try row["checksum"]
        appliedAt = try row["applied_at"]
    }

    func insert(in db: any Connection) throws {
        try db.run(
            "INSERT INTO schema_migrations (number, name, checksum, applied_at) VALUES (\(number), \(name), \(checksum), \(appliedAt))"
        )
    }
}

extension AppliedMigration {
    static func all(in db: any Connection) throws -> [AppliedMigration] {
        guard try tableExists(in: db) else { return [] }
        return try db.all("SELECT number, name, checksum, applied_at FROM schema_migrations ORDER BY number")
    }

    static func prepareTable(in db: any Connection) throws {
        // Two processes may prepare a new database together; "IF NOT EXISTS" alone does not keep them apart in PostgreSQL.
        if db.dialect == .postgres { try db.script("SELECT pg_advisory_xact_lock(7305814226517204)") }
        try db.script(
            """
            CREATE TABLE IF NOT EXISTS schema_migrations (
                number integer NOT NULL PRIMARY KEY,
                name text NOT NULL,
                checksum text NOT NULL,
                applied_at timestamptz NOT NULL
            )
            """
        )
    }

    /// One process migrates at a time. SQLite has one writer anyway. In PostgreSQL the lock must come before the first query,
    /// which fixes what the transaction sees; and a migration may take longer than a page's query is allowed to.
    static func lockTable(in db: any Connection) throws {
        guard db.dialect == .postgres else { return }
        try db.script(
            """
            SET LOCAL statement_timeout = 0;
            SET LOCAL lock_timeout = '10min';
            LOCK TABLE schema_migrations IN SHARE ROW EXCLUSIVE MODE
            """
        )
    }

    private static func tableExists(in db: any Connection) throws -> Bool {
        switch db.dialect {
        case .sqlite: try db.value("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_migrations'") == 1
        case .postgres: try db.value("SELECT to_regclass('schema_migrations') IS NOT NULL") == true
        }
    }
}
