import PostgresStorage
import SQLiteStorage
import Storage
import TestKit
import Testing

@Suite("The schema comparison", .enabled(if: Engine.allCases.contains(.postgres)))
struct SchemaParityTests {
    @Test("finds nothing when both engines have the same")
    func agrees() async throws {
        #expect(try await differences(own: [:]).isEmpty)
    }

    private static let refusing = "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$;"

    @Test(
        "finds a planted difference",
        arguments: [
            ("CREATE TABLE extra (a text);", "", "extra: missing in PostgreSQL"),
            ("", "CREATE TABLE extra (a text);", "extra: missing in SQLite"),
            ("ALTER TABLE cases ADD COLUMN note text;", "", "cases: in SQLite only: column note, may be null"),
            (
                "ALTER TABLE cases ADD COLUMN note text;", "ALTER TABLE cases ADD COLUMN note text NOT NULL;",
                "cases: in PostgreSQL only: column note, not null"
            ),
            ("", "CREATE UNIQUE INDEX one_label ON cases (label);", "cases: in PostgreSQL only: unique index (label)"),
            (
                "CREATE UNIQUE INDEX one_label ON cases (label) WHERE label <> '';", "CREATE UNIQUE INDEX one_label ON cases (label);",
                "cases: in SQLite only: partial unique index (label)"
            ),
            (
                "CREATE UNIQUE INDEX one ON cases (label, owner_id);", "CREATE UNIQUE INDEX one ON cases (owner_id, label);",
                "cases: in SQLite only: unique index (label, owner_id)"
            ),
            (
                "CREATE TABLE pairs (a text NOT NULL, b text NOT NULL, PRIMARY KEY (a, b));",
                "CREATE TABLE pairs (a text NOT NULL, b text NOT NULL, PRIMARY KEY (a));",
                "pairs: in SQLite only: primary key (a, b)"
            ),
            (
                "CREATE TABLE parts (case_id uuid REFERENCES cases (id) ON DELETE CASCADE);",
                "CREATE TABLE parts (case_id uuid REFERENCES cases (id));",
                "parts: in PostgreSQL only: foreign key to cases on delete no action (case_id -> id)"
            ),
            (
                "ALTER TABLE cases ADD COLUMN kind text CHECK (kind IN ('a', 'b'));", "ALTER TABLE cases ADD COLUMN kind text CHECK (kind IN ('a'));",
                "cases: in SQLite only: check of 'a' 'b' = kind"
            ),
            (
                "ALTER TABLE cases ADD COLUMN kind text;", "ALTER TABLE cases ADD COLUMN kind text CHECK (length(kind) BETWEEN 1 AND 9);",
                "cases: in PostgreSQL only: check of 1 9 <= >= AND kind"
            ),
            (
                "CREATE TRIGGER stay BEFORE UPDATE ON cases BEGIN SELECT RAISE(ABORT, 'no'); END;",
                "\(refusing) CREATE TRIGGER stay BEFORE UPDATE OR DELETE ON cases FOR EACH ROW EXECUTE FUNCTION refuse();",
                "cases: in PostgreSQL only: trigger before delete"
            ),
            (
                "CREATE TRIGGER stay BEFORE UPDATE OF label, opened_at ON cases BEGIN SELECT RAISE(ABORT, 'no'); END;",
                "\(refusing) CREATE TRIGGER stay BEFORE UPDATE OF label ON cases FOR EACH ROW EXECUTE FUNCTION refuse();",
                "cases: in SQLite only: trigger before update label opened_at"
            ),
        ]
    )
    func finds(sqlite: String, postgres: String, difference: String) async throws {
        let found = try await differences(own: [.sqlite: sqlite, .postgres: postgres])
        #expect(found.contains(difference), "found: \(found)")
    }

    @Test("leaves out the tables it is told to")
    func ignores() async throws {
        let found = try await differences(own: [.sqlite: "CREATE TABLE words (a text);"], ignoring: ["words"])
        #expect(found.isEmpty)
    }

    private func differences(own: [Dialect: String], ignoring ignored: Set<String> = []) async throws -> [String] {
        let migration = Migration(
            number: 1,
            name: "cases",
            sql: """
                CREATE TABLE owners (id uuid NOT NULL PRIMARY KEY, name text NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 200));
                CREATE TABLE cases (
                    id uuid NOT NULL PRIMARY KEY,
                    owner_id uuid REFERENCES owners ON DELETE SET NULL,
                    label text,
                    opened_at timestamptz NOT NULL,
                    CHECK (label NOT IN ('', 'none') OR owner_id IS NULL)
                );
                CREATE UNIQUE INDEX cases_folded ON cases (owner_id, lower(label)) WHERE label IS NOT NULL;
                """,
            own: own
        )
        return try await withStore(.sqlite, migrations: [migration]) { sqlite in
            try await withStore(.postgres, migrations: [migration]) { postgres in
                try await SchemaParity.differences(sqlite: sqlite, postgres: postgres, ignoring: ignored)
            }
        }
    }
}
