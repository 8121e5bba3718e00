import Foundation
import Storage
import TestKit

/// A small schema for these tests: people in teams, a counter, and a log that only grows.
enum Workshop {
    static let migrations = [
        Migration(
            number: 1,
            name: "people",
            sql: """
                CREATE TABLE teams (
                    id uuid NOT NULL PRIMARY KEY,
                    parent_id uuid REFERENCES teams (id),
                    name text NOT NULL
                );
                CREATE TABLE people (
                    id uuid NOT NULL PRIMARY KEY,
                    team_id uuid REFERENCES teams (id),
                    name text NOT NULL CONSTRAINT name_is_given CHECK (length(name) > 0),
                    email text,
                    active boolean NOT NULL DEFAULT true,
                    score double precision,
                    seen_at timestamptz,
                    details jsonb,
                    photo bytea,
                    UNIQUE (team_id, email)
                );
                CREATE UNIQUE INDEX people_email_folded ON people (lower(email));
                CREATE TABLE counters (name text NOT NULL PRIMARY KEY, total integer NOT NULL);
                """
        ),
        Migration(
            number: 2,
            name: "log",
            sql: "CREATE TABLE log (id uuid NOT NULL PRIMARY KEY, organization_id uuid NOT NULL, line text NOT NULL);",
            own: [
                .sqlite: """
                CREATE TRIGGER log_stays BEFORE UPDATE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
                CREATE TRIGGER log_remains BEFORE DELETE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
                """,
                .postgres: """
                ALTER TABLE log ENABLE ROW LEVEL SECURITY;
                CREATE POLICY own_rows ON log USING (organization_id = CAST(nullif(current_setting('palier.tenant', true), '') AS uuid));
                """,
            ]
        ),
    ]

    static func newID() -> String { UUID().uuidString.lowercased() }

    static func addPerson(
        _ name: String,
        id: String = newID(),
        email: Value = .null,
        team: Value = .null,
        in db: any Connection
    ) throws {
        try db.run("INSERT INTO people (id, team_id, name, email) VALUES (\(id), \(Raw(team)), \(name), \(Raw(email)))")
    }
}

/// A value bound as it is.
struct Raw: StorageValue {
    let stored: Value
    init(_ value: Value) { stored = value }
    init(stored: Value) { self.stored = stored }
}

func withWorkshop<T>(_ engine: Engine, _ body: (any Store) async throws -> T) async throws -> T {
    try await withStore(engine, migrations: Workshop.migrations, appendOnly: ["log"], body)
}
