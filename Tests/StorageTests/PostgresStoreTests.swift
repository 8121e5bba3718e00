import Foundation
import PostgresStorage
import Storage
import Synchronization
import TestKit
import Testing

@Suite("A PostgreSQL store", .enabled(if: Engine.allCases.contains(.postgres)))
struct PostgresStoreTests {
    @Test("tries a write that met another one again, and loses neither")
    func retries() async throws {
        try await withWorkshop(.postgres) { store in
            try await store.write { _ = try $0.run("INSERT INTO counters (name, total) VALUES ('visits', 0)") }
            let hasRead = Gate()
            let otherIsDone = Gate()
            let tries = Tally()
            async let slow: Void = store.write { db in
                let total = try db.value(Int.self, "SELECT total FROM counters") ?? 0
                if tries.add() == 1 {
                    hasRead.open()
                    otherIsDone.wait()
                }
                try db.run("UPDATE counters SET total = \(total + 1)")
            }
            await hasRead.opened()
            try await store.write { _ = try $0.run("UPDATE counters SET total = total + 1") }
            otherIsDone.open()
            try await slow
            #expect(try await store.read { try $0.value(Int.self, "SELECT total FROM counters") } == 2)
            #expect(tries.count == 2)
        }
    }

    @Test("gives up with the reason after the retries it was given")
    func givesUp() async throws {
        try await withDatabase { database in
            let store = try PostgresStore(url: database.application, connections: 2, retries: 0)
            try await store.write { _ = try $0.run("INSERT INTO counters (name, total) VALUES ('visits', 0)") }
            let hasRead = Gate()
            let otherIsDone = Gate()
            let slow = Task {
                try await store.write { db in
                    _ = try db.rows("SELECT total FROM counters")
                    hasRead.open()
                    otherIsDone.wait()
                    try db.run("UPDATE counters SET total = 1")
                }
            }
            await hasRead.opened()
            try await store.write { _ = try $0.run("UPDATE counters SET total = 2") }
            otherIsDone.open()
            await #expect(throws: StorageError.serialization) { try await slow.value }
            await store.close()
        }
    }

    @Test("counts right when twenty writers change one row and may try often enough")
    func hotRow() async throws {
        try await withDatabase { database in
            let store = try PostgresStore(url: database.application, connections: 8, retries: 100)
            try await store.write { _ = try $0.run("INSERT INTO counters (name, total) VALUES ('visits', 0)") }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 1...20 {
                    group.addTask {
                        try await store.write { db in
                            let total = try db.value(Int.self, "SELECT total FROM counters \(Query.forUpdate)") ?? 0
                            try db.run("UPDATE counters SET total = \(total + 1)")
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await store.read { try $0.value(Int.self, "SELECT total FROM counters") } == 20)
            await store.close()
        }
    }

    @Test("connects again when its connection was ended between two transactions")
    func reconnects() async throws {
        try await withDatabase { database in
            let store = try PostgresStore(url: database.application, connections: 1)
            let administrator = try PostgresStore(url: database.superuser, connections: 1)
            try await store.write { try Workshop.addPerson("Ada", in: $0) }
            try await Self.endOthers(administrator)
            try await store.write { try Workshop.addPerson("Bob", in: $0) }
            try await Self.endOthers(administrator)
            #expect(try await store.read { try $0.value(Int.self, "SELECT count(*) FROM people") } == 2)
            await store.close()
            await administrator.close()
        }
    }

    @Test("tells a connection lost inside a transaction, keeps nothing of it, and goes on")
    func losesConnection() async throws {
        try await withDatabase { database in
            let store = try PostgresStore(url: database.application, connections: 1)
            let administrator = try PostgresStore(url: database.superuser, connections: 1)
            let isInside = Gate()
            let isEnded = Gate()
            let cut = Task {
                try await store.write { db in
                    try Workshop.addPerson("Ada", in: db)
                    isInside.open()
                    isEnded.wait()
                    try Workshop.addPerson("Bob", in: db)
                }
            }
            await isInside.opened()
            try await Self.endOthers(administrator)
            isEnded.open()
            let refusal = await #expect(throws: StorageError.self) { try await cut.value }
            guard case .failed("08006", _, _) = refusal else {
                Issue.record("expected a lost connection, got \(String(describing: refusal))")
                return
            }
            #expect(try await store.read { try $0.value(Int.self, "SELECT count(*) FROM people") } == 0)
            await store.close()
            await administrator.close()
        }
    }

    @Test("finishes what was queued when it closes, and refuses the rest")
    func closes() async throws {
        try await withDatabase { database in
            let store = try PostgresStore(url: database.application, connections: 2)
            let outcomes = await withTaskGroup(of: Bool.self) { group in
                for number in 1...40 {
                    group.addTask { (try? await store.write { try Workshop.addPerson("Person \(number)", in: $0) }) != nil }
                }
                group.addTask {
                    await store.close()
                    return false
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            await #expect(throws: StorageError.storeIsClosed) { try await store.read { try $0.rows("SELECT 1") } }
            let witness = try PostgresStore(url: database.application, connections: 1)
            #expect(try await witness.read { try $0.value(Int.self, "SELECT count(*) FROM people") } == outcomes)
            await witness.close()
        }
    }

    @Test("forgets the statements unused for longest, so a server never holds too many")
    func forgetsStatements() async throws {
        try await withDatabase { database in
            let store = try PostgresStore(url: database.application, connections: 1)
            try await store.read { db in
                for count in 1...600 { _ = try db.rows("VALUES \(rows: (1...count).map { "(\($0))" as Query })") }
            }
            let held = try await store.read { try $0.value(Int.self, "SELECT count(*) FROM pg_prepared_statements") }
            #expect(held == 512)
            await store.close()
        }
    }

    @Test("goes on when a migration has changed what a prepared statement answers")
    func survivesMigration() async throws {
        try await withDatabase { database in
            let store = try PostgresStore(url: database.application, connections: 1)
            let owner = try PostgresStore(url: database.owner, connections: 1)
            #expect(try await store.read { try $0.rows("SELECT * FROM counters").count } == 0)
            try await owner.write { try $0.script("ALTER TABLE counters ADD COLUMN note text NOT NULL DEFAULT 'new'") }
            try await store.write { _ = try $0.run("INSERT INTO counters (name, total) VALUES ('visits', 0)") }
            let notes = try await store.read { try $0.rows("SELECT * FROM counters").map { try $0.get("note", as: String.self) } }
            #expect(notes == ["new"])
            await store.close()
            await owner.close()
        }
    }

    @Test("sets its session so that times, numbers and texts are read as written, whatever the server prefers")
    func sessions() async throws {
        try await withDatabase { database in
            try await PostgresCluster.shared().administer("ALTER DATABASE \(database.name) SET TimeZone = 'Asia/Tokyo'")
            try await PostgresCluster.shared().administer("ALTER DATABASE \(database.name) SET DateStyle = 'German'")
            try await PostgresCluster.shared().administer("ALTER DATABASE \(database.name) SET bytea_output = 'escape'")
            let store = try PostgresStore(url: database.application, connections: 1)
            let row = try await store.read {
                try $0.rows(
                    """
                    SELECT CAST('2026-11-21T08:05:09.120Z' AS timestamptz) AS instant, CAST('2026-11-21' AS date) AS day,
                           CAST('\\x00ff' AS bytea) AS bytes, CAST(12.5 AS numeric) AS number, current_setting('application_name') AS name
                    """
                ).first
            }
            let answer = try #require(row)
            #expect(
                answer.values == [
                    .text("2026-11-21T08:05:09.120Z"), .text("2026-11-21"), .bytes([0, 255]), .real(12.5), .text("palier"),
                ]
            )
            await store.close()
        }
    }

    @Test("lets go of its connections when nobody keeps it")
    func letsGo() async throws {
        try await withDatabase { database in
            let witness = try PostgresStore(url: database.superuser, connections: 1)
            do {
                let store = try PostgresStore(url: database.application, connections: 3)
                _ = try await store.read { try $0.rows("SELECT 1") }
            }
            var others: Int? = 1
            for _ in 1...100 where others != 0 {
                try await Task.sleep(for: .milliseconds(20))
                others = try await witness.read { try Self.others(in: $0) }
            }
            #expect(others == 0)
            await witness.close()
        }
    }

    private static func others(in db: any Connection) throws -> Int? {
        try db.value(
            """
            SELECT count(*) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'
            """
        )
    }

    /// Ends the database's other connections, and returns when they are gone.
    private static func endOthers(_ administrator: PostgresStore) async throws {
        _ = try await administrator.read {
            try $0.rows(
                """
                SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                WHERE datname = current_database() AND pid <> pg_backend_pid()
                """
            )
        }
        while try await administrator.read({ try others(in: $0) }) != 0 { try await Task.sleep(for: .milliseconds(5)) }
    }

    private func withDatabase(_ body: (TestDatabase) async throws -> Void) async throws {
        let database = try await PostgresCluster.shared().makeDatabase(migrations: Workshop.migrations, appendOnly: ["log"])
        try await body(database)
        database.drop()
    }
}

private final class Tally: Sendable {
    private let total = Mutex(0)

    var count: Int { total.withLock { $0 } }

    func add() -> Int {
        total.withLock { total in
            total += 1
            return total
        }
    }
}
