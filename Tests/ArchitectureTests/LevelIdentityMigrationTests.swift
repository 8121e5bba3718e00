import Application
import Foundation
import Kernel
import PostgresStorage
import SQLiteStorage
import Storage
import TestKit
import Testing

@Suite("Levels are given their identity")
struct LevelIdentityMigrationTests {
    private enum Tag {}

    private static func id(_ number: Int) -> ID<Tag> { Cast.id(Tag.self, 7_000 + number) }

    @Test("by what named them until then, and what hung from that name hangs from them", arguments: Engine.allCases)
    func migration(_ engine: Engine) async throws {
        let earlier = EmbeddedMigrations.all.filter { $0.number < 15 }
        switch engine {
        case .sqlite:
            let file = try await SQLiteTemplates.shared.makeFile(migrations: earlier)
            let store = try SQLiteStore(path: file.path)
            try await check(store)
            await store.close()
            try file.remove()
        case .postgres:
            let database = try await PostgresCluster.shared().makeDatabase(migrations: earlier)
            let store = try PostgresStore(url: database.owner, connections: 2)
            try await check(store)
            await store.close()
            database.drop()
        }
    }

    private func check(_ store: some Store) async throws {
        try await store.write { try Self.store(in: $0) }
        try await Migrator(EmbeddedMigrations.all.filter { $0.number <= 15 }).migrate(store, at: Migration.testInstant)
        let levels = try await store.read { try $0.rows("SELECT id, identity FROM levels ORDER BY id") }
        let identities = try levels.map { try $0.get("identity", as: ID<Tag>.self) }
        // Two versions of two levels, and another lineage with a level of the same name.
        #expect(identities == [Self.id(20), Self.id(21), Self.id(20), Self.id(21), Self.id(24)])
        let kept: [(Query, ID<Tag>)] = [("pay_bands", Self.id(21)), ("equal_value_levels", Self.id(20)), ("job_title_levels", Self.id(24))]
        for (table, level) in kept {
            let held = try await store.read { try $0.values(ID<Tag>.self, "SELECT level_identity FROM \(table)") }
            #expect(held == [level])
        }
        let range = try await store.read { try $0.rows("SELECT minimum, from_on, to_on FROM pay_bands") }
        #expect(try range.first?.get("minimum", as: Int.self) == 100 && range.first?.get("from_on", as: Day.self) == Day("2026-01-01"))
        // The text of what is published stays as it was, and no level is without an identity.
        await #expect(throws: (any Error).self) { try await store.write { _ = try $0.run("UPDATE levels SET name_fr = 'x'") } }
        await #expect(throws: (any Error).self) {
            try await store.write {
                _ = try $0.run(
                    """
                    INSERT INTO levels (id, organization_id, framework_id, ladder_id, position, name_fr, is_defined, revision)
                    VALUES (\(Self.id(90)), \(Self.id(1)), \(Self.id(13)), \(Self.id(17)), 9, 'x', \(true), 1)
                    """)
            }
        }
    }

    private static func store(in db: any Connection) throws {
        let (organization, person, now) = (id(1), id(2), Migration.testInstant)
        try db.run("INSERT INTO organizations (id, name, language, time_zone, created_at) VALUES (\(organization), 'A', 'fr', 'Europe/Paris', \(now))")
        try db.run(
            """
            INSERT INTO people (id, organization_id, given_name, family_name, language, time_zone, is_external, version)
            VALUES (\(person), \(organization), 'A', 'B', 'fr', 'Europe/Paris', \(false), 1)
            """)
        for (framework, lineage, version, levels) in [(10, 10, 1, [20, 21]), (11, 10, 2, [22, 23]), (12, 12, 1, [24]), (13, 13, 1, [])] {
            try db.run(
                """
                INSERT INTO frameworks (id, organization_id, lineage_id, version, status, name_fr, languages, created_at, revision)
                VALUES (\(id(framework)), \(organization), \(id(lineage)), \(version), 'draft', 'R', 'fr', \(now), 1)
                """)
            try db.run(
                """
                INSERT INTO ladders (id, organization_id, framework_id, position, key, craft, track, name_fr, is_additive, revision)
                VALUES (\(id(framework + 4)), \(organization), \(id(framework)), 1, 'pm', 'product', 'individual', 'P', \(false), 1)
                """)
            for (order, level) in levels.enumerated() {
                try db.run(
                    """
                    INSERT INTO levels (id, organization_id, framework_id, ladder_id, position, name_fr, is_defined, revision)
                    VALUES (\(id(level)), \(organization), \(id(framework)), \(id(framework + 4)), \(order + 1), 'N', \(true), 1)
                    """)
            }
            guard !levels.isEmpty else { continue }
            try db.run("UPDATE frameworks SET status = 'published', published_at = \(now), effective_on = '2026-01-01' WHERE id = \(id(framework))")
        }
        try hang(organization, person, in: db)
    }

    private static func hang(_ organization: ID<Tag>, _ person: ID<Tag>, in db: any Connection) throws {
        let now = Migration.testInstant
        try db.run("INSERT INTO pay_zones (id, organization_id, key, name_fr, name_en) VALUES (\(id(30)), \(organization), 'fr', 'F', 'F')")
        try db.run(
            """
            INSERT INTO pay_bands (id, organization_id, lineage_id, ladder_key, position, zone_id, currency, minimum, middle, maximum, from_on, written_by,
                written_at)
            VALUES (\(id(31)), \(organization), \(id(10)), 'pm', 2, \(id(30)), 'EUR', 100, 200, 300, '2026-01-01', \(person), \(now))
            """)
        try db.run(
            """
            INSERT INTO equal_value_categories (id, organization_id, name_fr, name_en, skills_fr, skills_en, effort_fr, effort_en, responsibility_fr,
                responsibility_en, conditions_fr, conditions_en, version)
            VALUES (\(id(32)), \(organization), 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 1)
            """)
        try db.run(
            """
            INSERT INTO equal_value_levels (organization_id, lineage_id, ladder_key, position, category_id)
            VALUES (\(organization), \(id(10)), 'pm', 1, \(id(32)))
            """
        )
        try db.run("INSERT INTO job_titles (id, organization_id, name_fr, name_en, variants, version) VALUES (\(id(33)), \(organization), 'a', 'a', '', 1)")
        try db.run(
            """
            INSERT INTO job_title_levels (id, organization_id, title_id, lineage_id, ladder_key, position)
            VALUES (\(id(34)), \(organization), \(id(33)), \(id(12)), 'pm', 1)
            """)
    }
}
