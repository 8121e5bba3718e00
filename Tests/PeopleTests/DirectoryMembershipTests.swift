import Kernel
import Storage
import TestKit
import Testing

@testable import People

@Suite("Entering and leaving teams")
struct DirectoryMembershipTests {
    @Test("changing team leaves the present one the day before", arguments: Engine.allCases)
    func change(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (hr, ines) = (try await site.browser(as: site.cast.hr), site.cast.ines.person)
            let page = try await hr.post("/people/\(ines)/teams", ["team": site.cast.fraude.description, "from_on": "2026-11-01", "leaves_others": "on"])
            #expect(page.status == 303)
            #expect(try await site.teams(of: ines) == ["Encaissement 2025-09-01..2026-10-31", "Fraude et risque 2026-11-01.."])
            #expect(try await site.events().sorted() == ["membership.began", "membership.ended"])
        }
    }

    @Test("somebody may be in two teams, but not twice in the same", arguments: Engine.allCases)
    func two(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (hr, ines) = (try await site.browser(as: site.cast.hr), site.cast.ines.person)
            #expect(try await hr.post("/people/\(ines)/teams", ["team": site.cast.fraude.description, "from_on": "2026-11-01"]).status == 303)
            #expect(try await site.teams(of: ines) == ["Encaissement 2025-09-01..", "Fraude et risque 2026-11-01.."])
            let again = try await hr.post("/people/\(ines)/teams", ["team": site.cast.encaissement.description, "from_on": "2026-12-01"])
            #expect(again.status == 422)
            let earlier = try await hr.post("/people/\(ines)/teams", ["team": site.cast.fraude.description, "from_on": "2026-10-06"])
            #expect(earlier.status == 422)
            #expect(try await site.teams(of: ines).count == 2)
        }
    }

    @Test("a membership gets its last day, which may be corrected, but not before its first", arguments: Engine.allCases)
    func end(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (hr, ines) = (try await site.browser(as: site.cast.hr), site.cast.ines.person)
            let id = try #require(try await site.rows("SELECT id FROM memberships WHERE person_id = \(ines)").first).get("id", as: ID<Membership>.self)
            #expect(try await hr.get("/people/\(ines)/teams/\(id)").status == 200)
            #expect(try await hr.post("/people/\(ines)/teams/\(id)", ["to_on": "2025-08-31"]).status == 422)
            #expect(try await hr.post("/people/\(ines)/teams/\(id)", ["to_on": "2026-10-31"]).status == 303)
            #expect(try await site.teams(of: ines) == ["Encaissement 2025-09-01..2026-10-31"])
            #expect(try await hr.post("/people/\(ines)/teams/\(id)", ["to_on": "2026-12-31"]).status == 303)
            #expect(try await site.teams(of: ines) == ["Encaissement 2025-09-01..2026-12-31"])
            let other = try await hr.post("/people/\(site.cast.ruben.person)/teams/\(id)", ["to_on": "2026-11-30"])
            #expect(other.status == 404)
        }
    }

    @Test("a team of another organization is no choice", arguments: Engine.allCases)
    func foreign(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (hr, ines) = (try await site.browser(as: site.cast.hr), site.cast.ines.person)
            let before = try await site.dump()
            let page = try await hr.post("/people/\(ines)/teams", ["team": site.cast.elsewhereTeam.description, "from_on": "2026-10-06"])
            #expect(page.status == 422)
            #expect(try await site.dump() == before)
        }
    }

    @Test("nobody enters a team before joining the company", arguments: Engine.allCases)
    func tooEarly(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (hr, ines) = (try await site.browser(as: site.cast.hr), site.cast.ines.person)
            let page = try await hr.post("/people/\(ines)/teams", ["team": site.cast.fraude.description, "from_on": "2023-12-31"])
            #expect(page.status == 422)
            let says = page.shows("La personne arrive le 1er janvier 2024.")
            #expect(says)
        }
    }
}
