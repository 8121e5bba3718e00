import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("The ladders of a fact")
struct FactLaddersTests {
    /// Another framework in force, older than the scene's: a ladder whose themes were made in another order than they stand in.
    private static func storeDesign(_ site: TestSite) async throws {
        let (organization, ids) = (site.cast.alize, (0..<7).map { Cast.id(FactLaddersTests.self, 20_000 + $0) })
        let before = TestClock.start.addingTimeInterval(-86_400)
        try await site.store.write(in: .tenant(organization.uuid)) { db in
            try db.run(
                """
                INSERT INTO frameworks (id, organization_id, lineage_id, version, status, name_fr, languages, created_at, revision)
                VALUES (\(ids[0]), \(organization), \(ids[0]), 1, 'draft', 'Création', 'fr', \(before), 1)
                """)
            try db.run(
                """
                INSERT INTO ladders (id, organization_id, framework_id, position, key, craft, track, name_fr, is_additive, revision)
                VALUES (\(ids[1]), \(organization), \(ids[0]), 1, 'design', 'design', 'individual', 'Design', \(false), 1)
                """)
            for (place, (theme, competency)) in [("Enquêter", "Entretiens"), ("Dessiner", "Maquettes")].enumerated() {
                let (themeID, competencyID) = (ids[3 - place], ids[5 - place])
                try db.run(
                    """
                    INSERT INTO themes (id, organization_id, framework_id, key, kind, name_fr)
                    VALUES (\(themeID), \(organization), \(ids[0]), \(theme), 'hard', \(theme))
                    """)
                try db.run(
                    """
                    INSERT INTO competencies (id, organization_id, framework_id, theme_id, key, name_fr)
                    VALUES (\(competencyID), \(organization), \(ids[0]), \(themeID), \(competency), \(competency))
                    """)
                try db.run(
                    """
                    INSERT INTO ladder_competencies (ladder_id, competency_id, organization_id, framework_id, position)
                    VALUES (\(ids[1]), \(competencyID), \(organization), \(ids[0]), \(place + 1))
                    """)
            }
            _ = try db.run("UPDATE frameworks SET status = 'published', published_at = \(before), effective_on = '2026-01-01' WHERE id = \(ids[0])")
        }
    }

    private static func places(of words: [String], in page: TestPage) -> [String.Index] {
        words.compactMap { page.text.range(of: $0)?.lowerBound }
    }

    @Test("one's own comes first and open, the others are folded under their names, in the order of their matrix", arguments: Engine.allCases)
    func order(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            try await Self.storeDesign(site)
            let words = scene.competencies + ["Création, Design", "Enquêter", "Entretiens", "Dessiner", "Maquettes"]
            for (member, address) in [(site.cast.ines, "/evidence/new"), (site.cast.tomasz, "/people/\(site.cast.ines.person)/evidence/new")] {
                let page = try await site.browser(as: member).get(address)
                let places = Self.places(of: words, in: page)
                #expect(page.status == 200 && places.count == words.count && places == places.sorted(), "\(member.name)")
                #expect(page.text.matches(of: #/<details class="disc" open>/#).count == 2, "the two themes of her ladder")
            }
            // Somebody without a level and without a craft meets every ladder folded.
            let page = try await site.browser(as: site.cast.piotr).get("/evidence/new")
            let folded = page.text.matches(of: #/<details class="disc" open>/#).isEmpty && page.shows("Produit, Produit")
            #expect(folded)
        }
    }

    @Test("whoever managed somebody before does not learn from the form where they stand now", arguments: Engine.allCases)
    func former(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await Scene(site)
            try await Self.storeDesign(site)
            let page = try await site.browser(as: site.cast.former).get("/people/\(site.cast.ines.person)/evidence/new")
            let isSilent = page.text.matches(of: #/<details class="disc" open>/#).isEmpty
            #expect(page.status == 200 && isSilent)
        }
    }
}
