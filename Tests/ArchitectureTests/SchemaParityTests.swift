import Application
import Foundation
import PostgresStorage
import SQLiteStorage
import Storage
import TestKit
import Testing

@Suite("The schema")
struct SchemaParityTests {
    @Test("is the same on both engines: tables, columns, keys, what may be empty, the rules of a row and what triggers watch")
    func parity() async throws {
        try await withStore(.sqlite, migrations: EmbeddedMigrations.all) { sqlite in
            let database = try await PostgresCluster.shared().makeDatabase(migrations: EmbeddedMigrations.all)
            let postgres = try PostgresStore(url: database.owner, connections: 1)
            let differences = try await SchemaParity.differences(sqlite: sqlite, postgres: postgres)
            await postgres.close()
            database.drop()
            #expect(differences.isEmpty, "\(differences)")
        }
    }

    /// What the database keeps whatever the program asks, by hand: a trigger lost on both engines at once is missed here.
    private static let guarded: [String: Set<String>] = {
        let published = [
            "framework_values", "ladders", "levels", "level_titles", "themes", "competencies", "competency_grades", "ladder_competencies", "expectations",
            "expectation_lines", "progression_rules", "progression_weights", "progression_required", "progression_sublevels", "prerequisites",
            "ladder_passages", "import_reports", "import_report_entries", "framework_consultations", "crosswalk_rows", "crosswalk_members", "level_moves",
        ]
        let identity = """
            before update context_en context_fr created_at created_by effective_on id label languages lineage_id name_en name_fr organization_id published_at \
            published_by source_dialect version
            """
        var kept: [String: Set<String>] = ["frameworks": [identity, "before update status", "before delete"]]
        for table in published { kept[table] = ["before insert", "before update", "before delete"] }
        for table in sealed { kept[table] = ["before update", "before delete"] }
        for table in ["journal_details", "review_snapshots"] { kept[table] = ["before update"] }
        return kept
    }()

    private static let sealed = [
        "journal_entries", "journal_seals", "dossiers", "dossier_managers", "signing_keys", "dossier_seals", "dossier_addenda", "addendum_seals",
    ]

    @Test("keeps by triggers what is published, sealed, frozen and in the journal, and nothing else", arguments: Engine.allCases)
    func triggers(engine: Engine) async throws {
        let kept = try await withStore(engine, migrations: EmbeddedMigrations.all) { try await SchemaParity.kept(in: $0) }
        for table in Set(kept.keys).union(Self.guarded.keys).sorted() { #expect(kept[table] == Self.guarded[table], "\(table)") }
    }

    /// Rights keep the program's role from it before any trigger is asked; the owner of the tables meets the triggers.
    @Test("refuses on PostgreSQL even its owner's changes to what only grows", .enabled(if: Engine.allCases.contains(.postgres)))
    func owners() async throws {
        let database = try await PostgresCluster.shared().makeDatabase(migrations: EmbeddedMigrations.all)
        let postgres = try PostgresStore(url: database.owner, connections: 1)
        for table in Self.sealed + ["journal_details"] {
            let words = table.hasPrefix("journal") ? "the journal is append-only" : "what is sealed never changes"
            // Details are erased when their time has come.
            let removal = table == "journal_details" ? [] : ["DELETE FROM \(table)"]
            for change in ["UPDATE \(table) SET organization_id = organization_id", "TRUNCATE \(table) CASCADE"] + removal {
                await #expect(throws: StorageError.denied(message: words), "\(change)") {
                    try await postgres.write { _ = try $0.run(Query(stringLiteral: change)) }
                }
            }
        }
        await postgres.close()
        database.drop()
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
        database.drop()
        #expect(Set(open).subtracting(door).isEmpty, "\(open)")
        #expect(door.subtracting(open).isEmpty, "a door table has a wall: \(door.subtracting(open))")
    }
}
