import Storage
import TestKit
import Testing

@Suite("Both engines refuse in the same words")
struct ConstraintTests {
    @Test("A uniqueness rule names its columns", arguments: Engine.allCases)
    func unique(engine: Engine) async throws {
        try await withWorkshop(engine) { store in
            let team = Workshop.newID()
            let id = Workshop.newID()
            try await store.write { db in
                try db.run("INSERT INTO teams (id, name) VALUES (\(team), 'Search')")
                try Workshop.addPerson("Ada", id: id, email: .text("ada@x.fr"), team: .text(team), in: db)
            }
            await #expect(throws: StorageError.unique(detail: "people.id")) {
                try await store.write { try Workshop.addPerson("Bob", id: id, in: $0) }
            }
            await #expect(throws: StorageError.unique(detail: "people_email_folded")) {
                try await store.write { try Workshop.addPerson("Bob", email: .text("ADA@x.fr"), in: $0) }
            }
            try await store.write { _ = try $0.run("INSERT INTO counters (name, total) VALUES ('visits', 1)") }
            await #expect(throws: StorageError.unique(detail: "counters.name")) {
                try await store.write { _ = try $0.run("INSERT INTO counters (name, total) VALUES ('visits', 2)") }
            }
        }
    }

    @Test("A composite rule names its columns in order", arguments: Engine.allCases)
    func composite(engine: Engine) async throws {
        let migration = Migration(number: 1, name: "pairs", sql: "CREATE TABLE pairs (a text, b text, UNIQUE (b, a));")
        try await withStore(engine, migrations: [migration]) { store in
            try await store.write { _ = try $0.run("INSERT INTO pairs (a, b) VALUES ('1', '2')") }
            await #expect(throws: StorageError.unique(detail: "pairs.b, pairs.a")) {
                try await store.write { _ = try $0.run("INSERT INTO pairs (a, b) VALUES ('1', '2')") }
            }
        }
    }

    @Test("A check is told by its name, a missing value by its column", arguments: Engine.allCases)
    func checks(engine: Engine) async throws {
        try await withWorkshop(engine) { store in
            await #expect(throws: StorageError.check(detail: "name_is_given")) {
                try await store.write { try Workshop.addPerson("", in: $0) }
            }
            await #expect(throws: StorageError.notNull(detail: "people.active")) {
                try await store.write { _ = try $0.run("INSERT INTO people (id, name, active) VALUES (\(Workshop.newID()), 'Ada', NULL)") }
            }
        }
    }

    @Test("Foreign keys hold, on writing and on removing", arguments: Engine.allCases)
    func foreignKeys(engine: Engine) async throws {
        try await withWorkshop(engine) { store in
            let team = Workshop.newID()
            try await store.write { db in
                try db.run("INSERT INTO teams (id, name) VALUES (\(team), 'Search')")
                try Workshop.addPerson("Ada", team: .text(team), in: db)
            }
            for statement: Query in ["DELETE FROM teams", "UPDATE people SET team_id = \(Workshop.newID())"] {
                let refusal = await #expect(throws: StorageError.self) { try await store.write { _ = try $0.run(statement) } }
                guard case .foreignKey = refusal else {
                    Issue.record("expected a foreign key refusal, got \(String(describing: refusal))")
                    continue
                }
            }
        }
    }

    @Test("A mistake in SQL keeps its text for the log", arguments: Engine.allCases)
    func mistakes(engine: Engine) async throws {
        try await withWorkshop(engine) { store in
            let refusal = await #expect(throws: StorageError.self) { try await store.read { try $0.rows("SELECT name FROM nowhere") } }
            guard case .failed(_, let message, let sql) = refusal else {
                Issue.record("expected a failure, got \(String(describing: refusal))")
                return
            }
            #expect(sql == "SELECT name FROM nowhere")
            #expect(message == (engine == .sqlite ? "no such table: nowhere" : "relation \"nowhere\" does not exist"))
        }
    }
}
