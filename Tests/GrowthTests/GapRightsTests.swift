import Evidence
import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("Who reads where somebody stands")
struct GapRightsTests {
    @Test("the person, their managers of today and HR; nobody else, as a page or as data", arguments: Engine.allCases)
    func readers(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await GrowthScene(site)
            try await scene.shared()
            let (cast, path) = (site.cast, "/people/\(site.cast.ines.person)/growth")
            for member in [cast.ines, cast.tomasz, cast.hr] {
                #expect(try await site.browser(as: member).get(path).status == 200, "\(member.name)")
                #expect(try await site.program(as: member).get(path).status == 200, "\(member.name)")
            }
            let others = [cast.ruben, cast.former, cast.head, cast.gaia, cast.cpo, cast.ceo, cast.admin, cast.coach, cast.elsewhereHR, cast.elsewhere]
            for member in others {
                #expect(try await site.browser(as: member).get(path).status == 404, "\(member.name)")
                #expect(try await site.program(as: member).get(path).status == 404, "\(member.name)")
            }
            #expect(try await site.stranger().get(path).status == 303)
            #expect(try await site.stranger().get("/api/v1" + path).status == 401)
            #expect(try await site.browser(as: cast.coach).get("/growth").status == 404)
            #expect(try await site.browser(as: cast.hr).get("/people/\(cast.coach.person)/growth").status == 404)
        }
    }

    @Test("a manager whose line ends reads it no more; who becomes it reads it", arguments: Engine.allCases)
    func ended(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await GrowthScene(site)
            let (cast, path) = (site.cast, "/people/\(site.cast.ines.person)/growth")
            try await site.store.write(in: .tenant(cast.alize.uuid)) { db in
                _ = try db.run("UPDATE reporting_lines SET to_on = '2026-10-05' WHERE person_id = \(cast.ines.person) AND to_on IS NULL")
                _ = try db.run(
                    """
                    INSERT INTO reporting_lines (id, organization_id, person_id, manager_id, from_on)
                    VALUES (\(Cast.id(GrowthScene.self, 800)), \(cast.alize), \(cast.ines.person), \(cast.gaia.person), '2026-10-06')
                    """)
            }
            #expect(try await site.browser(as: cast.tomasz).get(path).status == 404)
            #expect(try await site.browser(as: cast.gaia).get(path).status == 200)
        }
    }

    @Test("evidence is counted for the person and their managers, each what they may read; HR sees no count", arguments: Engine.allCases)
    func evidence(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await GrowthScene(site)
            let clients: String = try #require(
                try await site.rows("SELECT k.id FROM competencies k WHERE k.key = 'clients'").first?.get("id"))
            let ines = try await site.browser(as: site.cast.ines)
            for level in ["private", "shared", "shared"] {
                _ = try await ines.post(
                    "/evidence/new",
                    [
                        "kind": "measure", "happened_on": "2026-09-15", "title": "Appels", "language": "fr", "confidentiality": level,
                        "competencies": clients,
                    ])
            }
            let path = "/people/\(site.cast.ines.person)/growth"
            let counts = { (member: Cast.Member) in
                let rows = try await site.program(as: member).get(path).json?["expectations"] as? [[String: Any]]
                return rows?.compactMap { $0["evidence"] as? Int } ?? []
            }
            let (own, manager, hr) = (try await counts(site.cast.ines), try await counts(site.cast.tomasz), try await counts(site.cast.hr))
            #expect(own == [3] && manager == [2] && hr == [])
            let page = try await ines.get("/growth")
            let linked = page.shows("3 preuves, dont 1 que vous seul lisez") && page.text.contains("/evidence?competency=\(clients)")
            let silent = try await site.browser(as: site.cast.hr).get(path).text.contains("/evidence?competency=")
            #expect(linked && !silent)
        }
    }

    @Test("the page of a person leads there those who may read it, and nobody else", arguments: Engine.allCases)
    func link(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await GrowthScene(site)
            let cast = site.cast
            let path = "/people/\(cast.ines.person)"
            let led = [cast.ines, cast.tomasz, cast.hr]
            for member in led + [cast.ruben, cast.former, cast.cpo] {
                let page = try await site.browser(as: member).get(path)
                let leads = page.text.contains("href=\"\(path)/growth\"")
                #expect(page.status == 200 && leads == led.contains(member), "\(member.name)")
            }
        }
    }
}
