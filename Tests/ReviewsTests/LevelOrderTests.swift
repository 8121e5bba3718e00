import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("The order in which levels are offered")
struct LevelOrderTests {
    /// A second ladder, of a craft the scene has not, in a framework in force since before the scene's: it comes last as levels are read.
    private static func storeDesign(_ site: TestSite) async throws -> String {
        let (organization, ids) = (site.cast.alize, (0..<3).map { Cast.id(LevelOrderTests.self, 21_000 + $0) })
        try await site.store.write(in: .tenant(organization.uuid)) { db in
            try db.run(
                """
                INSERT INTO frameworks (id, organization_id, lineage_id, version, status, name_fr, languages, created_at, revision)
                VALUES (\(ids[0]), \(organization), \(ids[0]), 1, 'draft', 'Création', 'fr', \(TestClock.start), 1)
                """)
            try db.run(
                """
                INSERT INTO ladders (id, organization_id, framework_id, position, key, craft, track, name_fr, is_additive, revision)
                VALUES (\(ids[1]), \(organization), \(ids[0]), 1, 'design', 'design', 'individual', 'Design', \(false), 1)
                """)
            try db.run(
                """
                INSERT INTO levels (id, organization_id, framework_id, ladder_id, identity, position, name_fr, is_defined, revision)
                VALUES (\(ids[2]), \(organization), \(ids[0]), \(ids[1]), \(ids[2]), 1, 'Designer', \(true), 1)
                """)
            try db.run(
                "UPDATE frameworks SET status = 'published', published_at = \(TestClock.start), effective_on = '2025-01-01' WHERE id = \(ids[0])")
            let craft = Cast.id(LevelOrderTests.self, 21_010)
            try db.run("INSERT INTO crafts (id, organization_id, key, name_fr, name_en) VALUES (\(craft), \(organization), 'design', 'Design', 'Design')")
            _ = try db.run("UPDATE people SET craft_id = \(craft) WHERE id = \(site.cast.piotr.person)")
        }
        return ids[2].description
    }

    @Test("the ladders of somebody's craft come first, the others under their names", arguments: Engine.allCases)
    func craft(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            let design = try await Self.storeDesign(site)
            let hr = try await site.browser(as: site.cast.hr)
            let one = try await hr.get("/person-levels/\(site.cast.piotr.person)").text
            let (own, other) = (one.range(of: "value=\"\(design)\"")?.lowerBound, one.range(of: "value=\"\(scene.levels[0])\"")?.lowerBound)
            let first = try #require(own), second = try #require(other)
            #expect(first < second)
            let list = try await hr.get("/person-levels").text
            let row = try #require(list.range(of: "value=\"\(site.cast.piotr.person)\""))
            let rest = list[row.upperBound...]
            let select = rest[..<(try #require(rest.range(of: "</select>"))).lowerBound]
            let (mine, group) = (select.range(of: design)?.lowerBound, select.range(of: "<optgroup label=\"Produit\">")?.lowerBound)
            let before = try #require(mine), after = try #require(group)
            #expect(before < after && !select.contains("<optgroup label=\"Design\">"))
            // Somebody without a craft has them all under their names.
            let ines = try #require(list.range(of: "value=\"\(site.cast.ines.person)\""))
            let hers = list[ines.upperBound...]
            let offered = hers[..<(try #require(hers.range(of: "</select>"))).lowerBound]
            #expect(offered.contains("<optgroup label=\"Produit\">") && offered.contains("<optgroup label=\"Design\">"))
        }
    }
}
