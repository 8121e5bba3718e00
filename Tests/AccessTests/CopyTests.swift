import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("A copy for somebody who left")
struct CopyTests {
    private func address(_ site: TestSite) -> String { "/people/\(site.cast.leaver.person)/access-copies" }

    /// Made by HR, with a reason.
    private func made(_ site: TestSite) async throws -> String {
        let page = try await site.browser(as: site.cast.hr).post(address(site), ["reason": "Demande reçue le 3 octobre"])
        #expect(page.status == 303)
        return try await site.rows("SELECT id FROM access_copies").first?.get("id", as: String.self) ?? "none"
    }

    @Test("is made by HR with a reason that the journal keeps, and fetched by its maker", arguments: Engine.allCases)
    func whole(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let hr = try await site.browser(as: site.cast.hr)
            #expect(try await hr.post(address(site), ["reason": ""]).status == 422)
            let copy = try await made(site)
            #expect(try await site.events().contains("person.access_copy_made"))
            let listed = try await hr.get(address(site)).text.contains("/access-copies/\(copy)/everything.zip")
            let file = try await hr.get("/access-copies/\(copy)/everything.zip")
            let holds = file.text.contains("Vandamme") && file.text.contains("Demande reçue le 3 octobre")
            #expect(listed && file.status == 200 && holds)
            #expect(try await site.browser(as: site.cast.admin).get("/access-copies/\(copy)/everything.zip").status == 404)
        }
    }

    @Test("closes after seven days: another one is made, with its reason", arguments: Engine.allCases)
    func closing(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let copy = try await made(site)
            site.clock.advance(days: 8)
            #expect(try await site.browser(as: site.cast.hr).get("/access-copies/\(copy)/everything.zip").status == 409)
        }
    }

    @Test("closes when the person is here again, even within its days", arguments: Engine.allCases)
    func back(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (copy, leaver) = (try await made(site), site.cast.leaver.person)
            try await site.store.write(in: .tenant(site.cast.alize.uuid)) { db in
                _ = try db.run("UPDATE people SET left_on = NULL WHERE id = \(leaver)")
            }
            let hr = try await site.browser(as: site.cast.hr)
            #expect(try await hr.get("/access-copies/\(copy)/everything.zip").status == 409)
            let page = try await hr.get(address(site))
            let offers = page.text.contains("/access-copies/\(copy)/everything.zip")
            #expect(page.status == 200 && !offers)
        }
    }

    @Test("is not made of somebody who is here: they take it themselves", arguments: Engine.allCases)
    func present(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let address = "/people/\(site.cast.ines.person)/access-copies"
            let page = try await site.browser(as: site.cast.hr).get(address)
            let says = page.shows("Cette personne est là") || page.shows("This person is here")
            #expect(page.status == 200 && says)
            #expect(try await site.browser(as: site.cast.hr).post(address, ["reason": "Par curiosité"]).status == 409)
            #expect(try await site.browser(as: site.cast.cpo).get(address).status == 404)
            #expect(try await site.count("SELECT count(*) FROM access_copies") == 0)
        }
    }

    @Test("holds the same parts as their own, and of what HR may not read only how much there is", arguments: Engine.allCases)
    func withheld(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (leaver, now) = (site.cast.leaver, site.clock.now)
            try await site.store.write(in: .tenant(site.cast.alize.uuid)) { db in
                _ = try db.run(
                    """
                    INSERT INTO aspirations (id, organization_id, person_id, wish, detail, detail_language, written_at)
                    VALUES (\(Cast.id(CopyTests.self, 870)), \(site.cast.alize), \(leaver.person), 'grow', 'Diriger une équipe', 'fr', \(now))
                    """)
            }
            let copy = try await made(site)
            let file = try await site.browser(as: site.cast.hr).get("/access-copies/\(copy)/everything.zip").text
            let hides = !file.contains("Diriger une équipe") && file.contains("\"part\" : \"growth.aspirations\"")
            let counts = file.contains("\"withheld\" : 1")
            #expect(hides && counts)
        }
    }
}
