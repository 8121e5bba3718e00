import Foundation
import Storage
import TestKit
import Testing

@Suite("Values come back as they went")
struct ValueTests {
    @Test("Booleans are written and asked for as such", arguments: Engine.allCases)
    func booleans(engine: Engine) async throws {
        try await withWorkshop(engine) { store in
            try await store.write { db in
                _ = try db.run(
                    "INSERT INTO people (id, name, active) VALUES (\(Workshop.newID()), 'Ada', \(true)), (\(Workshop.newID()), 'Bob', \(false))"
                )
            }
            try await store.read { db in
                let active = try db.values(String.self, "SELECT name FROM people WHERE active")
                #expect(active == ["Ada"])
                let inactive = try db.values(String.self, "SELECT name FROM people WHERE NOT active")
                #expect(inactive == ["Bob"])
                let flags = try db.values(Bool.self, "SELECT active FROM people ORDER BY name")
                #expect(flags == [true, false])
                let several = try db.value(Bool.self, "SELECT count(*) > 1 FROM people")
                #expect(several == true)
            }
        }
    }

    @Test("Instants keep their milliseconds, and their order", arguments: Engine.allCases)
    func instants(engine: Engine) async throws {
        let instants = [-86_400.001, 0, 951_782_400.12, 1_795_223_109.999, 1_795_223_110].map { Date(timeIntervalSince1970: $0) }
        try await withWorkshop(engine) { store in
            try await store.write { db in
                for instant in instants.reversed() {
                    try db.run("INSERT INTO people (id, name, seen_at) VALUES (\(Workshop.newID()), 'Ada', \(instant))")
                }
            }
            try await store.read { db in
                let found = try db.values(Date.self, "SELECT seen_at FROM people ORDER BY seen_at")
                #expect(found.map(\.milliseconds) == instants.map(\.milliseconds))
                let texts = try db.values(String.self, "SELECT seen_at FROM people ORDER BY seen_at")
                #expect(texts == instants.map(InstantText.encode))
                let earlier = try db.value(Int.self, "SELECT count(*) FROM people WHERE seen_at < \(instants[3])")
                #expect(earlier == 3)
            }
        }
    }

    @Test("NULL is absent, and no value of any other kind", arguments: Engine.allCases)
    func nulls(engine: Engine) async throws {
        let absent: Date? = nil
        try await withWorkshop(engine) { store in
            let row = try await store.write { db in
                try db.run("INSERT INTO people (id, name, seen_at) VALUES (\(Workshop.newID()), 'Ada', \(orNull: absent))")
                return try db.rows("SELECT email, seen_at, score, photo FROM people").first
            }
            let answer = try #require(row)
            #expect(answer.values == [.null, .null, .null, .null])
            #expect(try answer.get("seen_at", as: Date?.self) == nil)
            #expect(throws: StorageError.unreadable("text", .null)) { try answer.get("email", as: String.self) }
        }
    }

    @Test("Text in any script is kept", arguments: Engine.allCases)
    func texts(engine: Engine) async throws {
        let texts = ["Élodie Šťastná", "中村 花子", "👩🏽‍🚀🧭 emoji", "a\tb\nc\r\n", "« Très bien »", "𝄞", String(repeating: "long ", count: 50_000)]
        try await withWorkshop(engine) { store in
            let found = try await store.write { db in
                for text in texts { try Workshop.addPerson(text, id: Workshop.newID(), in: db) }
                return try texts.map { try db.value(String.self, "SELECT name FROM people WHERE name = \($0)") }
            }
            #expect(found == texts)
        }
    }

    @Test("Numbers and bytes keep every digit", arguments: Engine.allCases)
    func numbers(engine: Engine) async throws {
        let bytes = (0...255).map { UInt8($0) }
        try await withWorkshop(engine) { store in
            try await store.write { db in
                for (number, photo) in [(0.1 + 0.2, bytes), (-1e-300, []), (Double.greatestFiniteMagnitude, [0])] {
                    try db.run("INSERT INTO people (id, name, score, photo) VALUES (\(Workshop.newID()), 'Ada', \(number), \(photo))")
                }
            }
            try await store.read { db in
                let scores = try db.values(Double.self, "SELECT score FROM people ORDER BY score")
                #expect(scores == [-1e-300, 0.1 + 0.2, Double.greatestFiniteMagnitude])
                #expect(try db.values([UInt8].self, "SELECT photo FROM people ORDER BY score") == [[], bytes, [0]])
                #expect(try db.value(Int.self, "SELECT CAST(\(Int.max) AS bigint)") == Int.max)
                #expect(try db.value(Int.self, "SELECT CAST(\(Int.min) AS bigint)") == Int.min)
            }
        }
    }

    @Test("A zero character in a text is refused with its reason", arguments: Engine.allCases)
    func refusesZero(engine: Engine) async throws {
        try await withWorkshop(engine) { store in
            let reason = StorageError.check(detail: "a text holds a zero character (NUL), which cannot be stored; remove it")
            await #expect(throws: reason) { try await store.write { try Workshop.addPerson("A\0da", in: $0) } }
        }
    }
}

extension Date {
    var milliseconds: Int { Int((timeIntervalSince1970 * 1000).rounded()) }
}
