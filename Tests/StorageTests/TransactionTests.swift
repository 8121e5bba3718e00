import Storage
import TestKit
import Testing

@Suite("A transaction is all or nothing")
struct TransactionTests {
    struct Change: Error {}

    @Test("A thrown error undoes everything, and the store goes on", arguments: Engine.allCases)
    func rollsBack(engine: Engine) async throws {
        try await withWorkshop(engine) { store in
            await #expect(throws: Change.self) {
                try await store.write { db in
                    try Workshop.addPerson("Ada", in: db)
                    throw Change()
                }
            }
            #expect(try await people(store) == 0)
            try await store.write { try Workshop.addPerson("Bob", in: $0) }
            #expect(try await people(store) == 1)
        }
    }

    @Test("A read refuses to write", arguments: Engine.allCases)
    func readsOnly(engine: Engine) async throws {
        try await withWorkshop(engine) { store in
            for statement: Query in ["INSERT INTO counters (name, total) VALUES ('a', 1)", "DELETE FROM people"] {
                let refusal = await #expect(throws: StorageError.self) { try await store.read { _ = try $0.run(statement) } }
                guard case .denied = refusal else {
                    Issue.record("expected a denial, got \(String(describing: refusal))")
                    continue
                }
            }
        }
    }

    @Test("After a refused statement the transaction is over, even if the refusal is caught", arguments: Engine.allCases)
    func ends(engine: Engine) async throws {
        try await withWorkshop(engine) { store in
            await #expect(throws: StorageError.transactionEnded(sql: "SELECT 1")) {
                try await store.write { db in
                    try Workshop.addPerson("Ada", in: db)
                    try? Workshop.addPerson("", in: db)
                    _ = try db.rows("SELECT 1")
                }
            }
            await #expect(throws: StorageError.check(detail: "name_is_given")) {
                try await store.write { db in
                    try Workshop.addPerson("Ada", in: db)
                    try? Workshop.addPerson("", in: db)
                }
            }
            let kept = try await people(store)
            #expect(kept == 0)
        }
    }

    @Test("A read sees one moment, whatever is written meanwhile", arguments: Engine.allCases)
    func seesOneMoment(engine: Engine) async throws {
        try await withWorkshop(engine) { store in
            try await store.write { try Workshop.addPerson("Ada", in: $0) }
            let began = Gate()
            let written = Gate()
            async let counts = store.read { db in
                let first = try db.value(Int.self, "SELECT count(*) FROM people")
                began.open()
                written.wait()
                return [first, try db.value(Int.self, "SELECT count(*) FROM people")]
            }
            await began.opened()
            try await store.write { try Workshop.addPerson("Bob", in: $0) }
            written.open()
            #expect(try await counts == [1, 1])
            #expect(try await people(store) == 2)
        }
    }

    @Test("Fifty writers at once all get through", arguments: Engine.allCases)
    func manyWriters(engine: Engine) async throws {
        try await withWorkshop(engine) { store in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 1...50 {
                    group.addTask { try await store.write { try Workshop.addPerson("Person \(number)", in: $0) } }
                    group.addTask { _ = try await store.read { try $0.rows("SELECT name FROM people") } }
                }
                try await group.waitForAll()
            }
            #expect(try await people(store) == 50)
        }
    }

    @Test("A closed store refuses work and does not hang", arguments: Engine.allCases)
    func closes(engine: Engine) async throws {
        try await withWorkshop(engine) { store in
            try await store.write { try Workshop.addPerson("Ada", in: $0) }
            await store.close()
            await #expect(throws: StorageError.self) { try await store.read { try $0.rows("SELECT 1") } }
            await #expect(throws: StorageError.self) { try await store.write { try Workshop.addPerson("Bob", in: $0) } }
            await store.close()
        }
    }

    private func people(_ store: any Store) async throws -> Int? {
        try await store.read { try $0.value(Int.self, "SELECT count(*) FROM people") }
    }
}
