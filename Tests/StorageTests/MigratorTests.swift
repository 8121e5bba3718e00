import Foundation
import PostgresStorage
import SQLiteStorage
import Storage
import TestKit
import Testing

@Suite("The migrator")
struct MigratorTests {
    private let first = Migration(number: 1, name: "people", sql: "CREATE TABLE people (name text NOT NULL);")
    private let second = Migration(
        number: 2,
        name: "teams",
        sql: "CREATE TABLE teams (name text NOT NULL);",
        own: [.sqlite: "CREATE INDEX teams_by_name ON teams (name);", .postgres: "CREATE INDEX teams_by_name ON teams (name);"]
    )
    private let noon = Date(timeIntervalSince1970: 1_795_262_400)

    @Test("runs what is pending, once, and remembers when", arguments: Engine.allCases)
    func runs(engine: Engine) async throws {
        try await withEmptyStore(engine) { store in
            let migrator = Migrator([second, first])
            #expect(try await migrator.pending(store).map(\.number) == [1, 2])
            #expect(try await Migrator([first]).migrate(store, at: noon).map(\.number) == [1])
            #expect(try await migrator.migrate(store, at: noon).map(\.number) == [2])
            #expect(try await migrator.migrate(store, at: noon).isEmpty)
            let status = try await migrator.status(store)
            #expect(status.map(\.migration.name) == ["people", "teams"])
            #expect(status.map(\.appliedAt) == [noon, noon])
            #expect(try await store.read { try $0.rows("SELECT name FROM teams") }.isEmpty)
        }
    }

    @Test("refuses a store that a newer program has migrated", arguments: Engine.allCases)
    func refusesNewer(engine: Engine) async throws {
        try await withEmptyStore(engine) { store in
            try await Migrator([first, second]).migrate(store, at: noon)
            await #expect(throws: StorageError.schemaIsNewer(found: 2, known: 1)) { try await Migrator([first]).pending(store) }
            await #expect(throws: StorageError.schemaIsNewer(found: 2, known: 1)) { try await Migrator([first]).migrate(store, at: noon) }
        }
    }

    @Test("refuses a migration edited after it ran, but not other line ends", arguments: Engine.allCases)
    func refusesChanged(engine: Engine) async throws {
        try await withEmptyStore(engine) { store in
            try await Migrator([first]).migrate(store, at: noon)
            let edited = Migration(number: 1, name: "people", sql: "CREATE TABLE people (name text);")
            await #expect(throws: StorageError.migrationChanged(number: 1, name: "people")) {
                try await Migrator([edited, second]).migrate(store, at: noon)
            }
            let otherLineEnds = Migration(number: 1, name: "people", sql: first.sql + "\r")
            #expect(try await Migrator([otherLineEnds]).pending(store).isEmpty)
        }
    }

    @Test("keeps nothing of a migration that fails, and says which one it was", arguments: Engine.allCases)
    func keepsNothing(engine: Engine) async throws {
        let broken = Migration(number: 2, name: "broken", sql: "CREATE TABLE halves (a text); INSERT INTO nowhere VALUES (1);")
        try await withEmptyStore(engine) { store in
            let refusal = await #expect(throws: StorageError.self) { try await Migrator([first, broken]).migrate(store, at: noon) }
            guard case .failed(_, let message, _) = refusal else {
                Issue.record("expected a failure, got \(String(describing: refusal))")
                return
            }
            #expect(message.hasPrefix("migration 2 (broken): "))
            let pending = try await Migrator([first]).pending(store)
            #expect(pending.isEmpty)
            await #expect(throws: StorageError.self) { try await store.read { try $0.rows("SELECT a FROM halves") } }
        }
    }

    @Test("runs each migration once when several processes start together", arguments: Engine.allCases)
    func runsTogether(engine: Engine) async throws {
        try await withEmptyStores(engine, count: 4) { stores in
            let migrations = [first, second]
            let ran = try await withThrowingTaskGroup(of: [Int].self) { group in
                for store in stores {
                    group.addTask { [noon] in try await Migrator(migrations).migrate(store, at: noon).map(\.number) }
                }
                return try await group.reduce(into: [Int]()) { $0 += $1 }
            }
            #expect(ran.sorted() == [1, 2])
        }
    }

    private func withEmptyStore(_ engine: Engine, _ body: (any Store) async throws -> Void) async throws {
        try await withEmptyStores(engine, count: 1) { try await body($0[0]) }
    }

    /// Stores of one empty database, as its owner.
    private func withEmptyStores(_ engine: Engine, count: Int, _ body: ([any Store]) async throws -> Void) async throws {
        switch engine {
        case .sqlite:
            let file = try TemporaryFile(named: "palier.db")
            let stores = try (1...count).map { _ in try SQLiteStore(path: file.path) }
            try await body(stores)
            for store in stores { await store.close() }
        case .postgres:
            let database = try await PostgresCluster.shared().makeDatabase()
            let stores = try (1...count).map { _ in try PostgresStore(url: database.owner, connections: 2) }
            try await body(stores)
            for store in stores { await store.close() }
            database.drop()
        }
    }
}
