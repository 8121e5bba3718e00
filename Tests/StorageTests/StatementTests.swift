import Foundation
import Storage
import TestKit
import Testing

@Suite("One text runs on both engines")
struct StatementTests {
    @Test("Nested queries and lists find their rows", arguments: Engine.allCases)
    func nests(engine: Engine) async throws {
        try await withWorkshop(engine) { store in
            let names = try await store.write { db in
                for name in ["Ada", "Bob", "Cleo"] { try Workshop.addPerson(name, in: db) }
                let active: Query = "active = \(true) AND name <> \("Bob")"
                return try db.values(
                    String.self,
                    "SELECT name FROM people WHERE name IN (\(list: ["Ada", "Bob", "Cleo"])) AND (\(active)) ORDER BY name"
                )
            }
            #expect(names == ["Ada", "Cleo"])
            let none = try await store.read { try $0.values(String.self, "SELECT name FROM people WHERE id IN (\(list: [String]()))") }
            #expect(none.isEmpty)
        }
    }

    @Test("An upsert returns what it left", arguments: Engine.allCases)
    func upserts(engine: Engine) async throws {
        try await withWorkshop(engine) { store in
            let totals = try await store.write { db in
                try (1...3).map { _ in
                    try db.value(
                        Int.self,
                        """
                        INSERT INTO counters (name, total) VALUES (\("visits"), 1)
                        ON CONFLICT (name) DO UPDATE SET total = counters.total + excluded.total RETURNING total
                        """
                    )
                }
            }
            #expect(totals == [1, 2, 3])
        }
    }

    @Test("A recursive query walks up the teams", arguments: Engine.allCases)
    func recurses(engine: Engine) async throws {
        try await withWorkshop(engine) { store in
            let names = try await store.write { db in
                let ids = ["Company", "Product", "Search"].map { (name: $0, id: Workshop.newID()) }
                for (index, team) in ids.enumerated() {
                    let parent: Value = index == 0 ? .null : .text(ids[index - 1].id)
                    try db.run("INSERT INTO teams (id, parent_id, name) VALUES (\(team.id), \(Raw(parent)), \(team.name))")
                }
                return try db.values(
                    String.self,
                    """
                    WITH RECURSIVE above (id, parent_id, name, height) AS (
                        SELECT id, parent_id, name, 0 FROM teams WHERE id = \(ids[2].id)
                        UNION ALL
                        SELECT t.id, t.parent_id, t.name, a.height + 1 FROM teams t JOIN above a ON t.id = a.parent_id
                    )
                    SELECT name FROM above ORDER BY height
                    """
                )
            }
            #expect(names == ["Search", "Product", "Company"])
        }
    }

    @Test("Windows, filtered aggregates and JSON fields answer alike", arguments: Engine.allCases)
    func computes(engine: Engine) async throws {
        try await withWorkshop(engine) { store in
            try await store.write { db in
                for (name, score, active) in [("Ada", 3.0, true), ("Bob", 1.5, false), ("Cleo", 2.0, true)] {
                    try db.run(
                        """
                        INSERT INTO people (id, name, score, active, details)
                        VALUES (\(Workshop.newID()), \(name), \(score), \(active), \(#"{"craft": "\#(name)-craft"}"#))
                        """
                    )
                }
            }
            try await store.read { db in
                let ranks = try db.rows("SELECT name, rank() OVER (ORDER BY score DESC) AS place FROM people ORDER BY place")
                #expect(try ranks.map { try $0.get("name", as: String.self) } == ["Ada", "Cleo", "Bob"])
                #expect(try ranks.map { try $0.get("place", as: Int.self) } == [1, 2, 3])
                let sums = try #require(
                    try db.rows("SELECT count(*) FILTER (WHERE active) AS active, sum(score) AS total, avg(score) AS mean FROM people")
                        .first
                )
                #expect(try sums.get("active", as: Int.self) == 2)
                #expect(try sums.get("total", as: Double.self) == 6.5)
                let craft = try db.value(String.self, "SELECT details ->> 'craft' FROM people WHERE name = \("Bob")")
                #expect(craft == "Bob-craft")
            }
        }
    }

    @Test("run tells how many rows changed, and none for a query that changes nothing", arguments: Engine.allCases)
    func counts(engine: Engine) async throws {
        try await withWorkshop(engine) { store in
            try await store.write { db in
                for name in ["Ada", "Bob", "Cleo"] { try Workshop.addPerson(name, in: db) }
                #expect(try db.run("UPDATE people SET active = \(false) WHERE name <> \("Bob")") == 2)
                #expect(try db.run("SELECT name FROM people") == 0)
                #expect(try db.run("DELETE FROM people WHERE name = \("Nobody")") == 0)
                #expect(try db.run("DELETE FROM people WHERE name = \("Ada") RETURNING id") == 1)
            }
        }
    }

    @Test("A missing column and a value of another kind are told", arguments: Engine.allCases)
    func tellsMistakes(engine: Engine) async throws {
        try await withWorkshop(engine) { store in
            let row = try await store.read { try $0.rows("SELECT 'Ada' AS name, 3 AS place").first }
            let answer = try #require(row)
            #expect(throws: StorageError.missingColumn("email")) { try answer.get("email", as: String.self) }
            #expect(throws: StorageError.unreadable("integer", .text("Ada"))) { try answer.get("name", as: Int.self) }
        }
    }

    @Test("Hostile strings are stored as they are and never change the query", arguments: Engine.allCases)
    func resists(engine: Engine) async throws {
        let hostile = [
            "'; DROP TABLE people; --", "\" OR 1=1 --", "$1", "\\'; DELETE FROM people; --", "%_", "E'\\x00'", "?1 :name @name",
            "'||(SELECT name FROM people)||'", "/* */ -- \n; COMMIT;", "{1,2}", "\\x41", "\u{202E}\u{0301}\u{FEFF}",
        ]
        try await withWorkshop(engine) { store in
            let found = try await store.write { db in
                for text in hostile { try Workshop.addPerson(text, in: db) }
                return try hostile.map { try db.values(String.self, "SELECT name FROM people WHERE name = \($0)") }
            }
            #expect(found == hostile.map { [$0] })
            #expect(try await store.read { try $0.value(Int.self, "SELECT count(*) FROM people") } == hostile.count)
        }
    }
}
