import Application
import Foundation
import PostgresStorage
import SQLiteStorage
import Storage
import TestKit
import Testing

@Suite("The schema")
struct SchemaParityTests {
    @Test("is the same on both engines: tables, columns, keys and what may be empty")
    func parity() async throws {
        try await withStore(.sqlite, migrations: EmbeddedMigrations.all) { sqlite in
            let database = try await PostgresCluster.shared().makeDatabase(migrations: EmbeddedMigrations.all)
            let postgres = try PostgresStore(url: database.owner, connections: 1)
            let differences = try await SchemaParity.differences(sqlite: sqlite, postgres: postgres)
            await postgres.close()
            try await database.drop()
            #expect(differences.isEmpty, "\(differences)")
        }
    }

    @Test("gives every table its organization, but for those that stand before it is known")
    func tenants() async throws {
        let door: Set = ["organizations", "setup_tokens", "sign_in_attempts", "schema_migrations"]
        try await withStore(.sqlite, migrations: EmbeddedMigrations.all) { store in
            let tables = try await store.read {
                try $0.values(String.self, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
            }
            for table in tables where !door.contains(table) {
                let columns = try await store.read { try $0.values(String.self, "SELECT name FROM pragma_table_info(\(table))") }
                #expect(columns.contains("organization_id"), "\(table)")
            }
        }
    }

    @Test("raises the second wall of PostgreSQL on every table that a viewer's transaction reads")
    func walls() async throws {
        let door: Set = [
            "organizations", "setup_tokens", "sign_in_attempts", "schema_migrations", "accounts", "sessions", "invitations", "api_tokens", "calendar_feeds",
            "jobs",
            "password_proofs",
        ]
        let database = try await PostgresCluster.shared().makeDatabase(migrations: EmbeddedMigrations.all)
        let postgres = try PostgresStore(url: database.owner, connections: 1)
        let open = try await postgres.read {
            try $0.values(
                String.self,
                """
                SELECT c.relname::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname = 'public' AND c.relkind = 'r' AND NOT c.relrowsecurity ORDER BY 1
                """)
        }
        await postgres.close()
        try await database.drop()
        #expect(Set(open).subtracting(door).isEmpty, "\(open)")
        #expect(door.subtracting(open).isEmpty, "a door table has a wall: \(door.subtracting(open))")
    }
}
