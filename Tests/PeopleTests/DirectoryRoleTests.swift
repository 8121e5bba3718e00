import Kernel
import Storage
import TestKit
import Testing

@testable import People

@Suite("Roles and duties")
struct DirectoryRoleTests {
    @Test("an administrator gives a role, which opens what it opens at the next sign-in", arguments: Engine.allCases)
    func give(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (admin, ines) = (try await site.browser(as: site.cast.admin), site.cast.ines)
            let hers = try await site.browser(as: ines)
            #expect(try await hers.get("/roles").status == 404)
            let page = try await admin.post("/roles/new", ["person": ines.person.description, "role": "hr", "from_on": "2026-10-06"])
            #expect(page.status == 303)
            #expect(try await site.roles(of: ines.person) == ["hr 2026-10-06.."])
            #expect(try await site.events().filter { $0.hasPrefix("role.") } == ["role.granted"])
            #expect(try await hers.get("/roles").status == 303, "rights that change end sessions")
            #expect(try await site.browser(as: ines).get("/roles").status == 200)
        }
    }

    @Test("HR sees who holds what and gives nothing, least of all to themselves", arguments: Engine.allCases)
    func onlyAdministrators(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (hr, cast) = (try await site.browser(as: site.cast.hr), site.cast)
            #expect(try await hr.get("/roles").status == 200)
            let before = try await site.dump()
            for role in ["admin", "ceo", "hr"] {
                let page = try await hr.post("/roles/new", ["person": cast.hr.person.description, "role": role, "from_on": "2026-10-06"])
                #expect(page.status == 403, "\(role)")
            }
            let grant = try #require(try await site.rows("SELECT id FROM role_grants WHERE person_id = \(cast.admin.person)").first).get(
                "id", as: ID<RoleGrant>.self)
            #expect(try await hr.post("/roles/\(grant)/end", ["at_once": "on"]).status == 403)
            #expect(try await site.dump() == before)
        }
    }

    @Test("a role taken back at once is gone today; one given today by mistake leaves no trace but the journal", arguments: Engine.allCases)
    func atOnce(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (admin, cast) = (try await site.browser(as: site.cast.admin), site.cast)
            let hr = try await site.browser(as: cast.hr)
            let grant = try #require(try await site.rows("SELECT id FROM role_grants WHERE person_id = \(cast.hr.person)").first).get(
                "id", as: ID<RoleGrant>.self)
            #expect(try await admin.post("/roles/\(grant)/end", ["at_once": "on"]).status == 303)
            #expect(try await site.roles(of: cast.hr.person) == ["hr 2024-01-01..2026-10-05"])
            #expect(try await hr.get("/people/new").status == 303, "rights that change end sessions")
            #expect(try await site.browser(as: cast.hr).get("/people/new").status == 404)
            #expect(try await admin.post("/roles/\(grant)/end", ["to_on": "2026-12-31"]).status == 409)
            #expect(try await admin.post("/roles/new", ["person": cast.ines.person.description, "role": "head", "from_on": "2026-10-06"]).status == 303)
            let mistake = try #require(try await site.rows("SELECT id FROM role_grants WHERE person_id = \(cast.ines.person)").first).get(
                "id", as: ID<RoleGrant>.self)
            #expect(try await admin.post("/roles/\(mistake)/end", ["at_once": "on"]).status == 303)
            #expect(try await site.roles(of: cast.ines.person).isEmpty)
            #expect(try await site.events().filter { $0.hasPrefix("role.") }.sorted() == ["role.ended", "role.granted", "role.removed"])
        }
    }

    @Test("the end of a role comes sooner, never later: what was given until a day is given again to last", arguments: Engine.allCases)
    func sooner(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (admin, coach) = (try await site.browser(as: site.cast.admin), site.cast.coach.person)
            try await site.store("UPDATE role_grants SET to_on = '2026-12-31' WHERE person_id = \(coach)")
            let grant = try #require(try await site.rows("SELECT id FROM role_grants WHERE person_id = \(coach)").first).get("id", as: ID<RoleGrant>.self)
            let before = try await site.dump()
            let later = try await admin.post("/roles/\(grant)/end", ["to_on": "2027-06-30"])
            let says = later.shows("31 décembre 2026")
            #expect(later.status == 422 && says)
            #expect(try await site.dump() == before)
            #expect(try await admin.post("/roles/\(grant)/end", ["to_on": "2026-11-30"]).status == 303)
            #expect(try await site.roles(of: coach) == ["coach 2024-01-01..2026-11-30"])
        }
    }

    @Test("at once is the company's day, whatever zone the administrator reads in", arguments: Engine.allCases)
    func atOnceElsewhere(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cast = site.cast
            #expect(try await site.browser(as: cast.admin).post("/me/preferences", ["language": "fr", "time_zone": "Pacific/Honolulu"]).status == 303)
            site.clock.advance(hours: 20)
            let admin = try await site.browser(as: cast.admin)
            let grant = try #require(try await site.rows("SELECT id FROM role_grants WHERE person_id = \(cast.hr.person)").first).get(
                "id", as: ID<RoleGrant>.self)
            #expect(try await admin.post("/roles/new", ["person": cast.ines.person.description, "role": "head", "from_on": "2026-10-06"]).status == 422)
            #expect(try await admin.post("/roles/\(grant)/end", ["at_once": "on"]).status == 303)
            #expect(try await site.roles(of: cast.hr.person) == ["hr 2024-01-01..2026-10-06"])
            #expect(try await site.browser(as: cast.hr).get("/people/new").status == 404)
        }
    }

    @Test("the last administrator stays one", arguments: Engine.allCases)
    func last(engine: Engine) async throws {
        try await withSite(engine) { site in
            try await site.openAccounts()
            let (admin, cast) = (try await site.browser(as: site.cast.admin), site.cast)
            let grant = try #require(try await site.rows("SELECT id FROM role_grants WHERE person_id = \(cast.admin.person)").first).get(
                "id", as: ID<RoleGrant>.self)
            let page = try await admin.post("/roles/\(grant)/end", ["at_once": "on"])
            #expect(page.status == 422)
            let says = page.shows("Il ne resterait aucun administrateur")
            #expect(says)
            let second = ["person": cast.gaia.person.description, "role": "admin", "from_on": "2026-10-06", "to_on": "2026-12-31"]
            #expect(try await admin.send("/roles/new", second).status == 303)
            for end in [["at_once": "on"], ["to_on": "2026-11-30"], ["to_on": "2026-12-31"]] {
                let refused = try await admin.send("/roles/\(grant)/end", end)
                let saysWhen = refused.shows("le 1er janvier 2027")
                #expect(refused.status == 422 && saysWhen, "the other's own last day would be the last of all: \(end)")
            }
            #expect(try await admin.post("/people/\(cast.admin.person)/departure", ["left_on": "2026-10-31"]).status == 422)
            #expect(try await site.browser(as: cast.gaia).post("/people/\(cast.admin.person)/account/closure").status == 409)
            #expect(try await admin.post("/roles/new", ["person": cast.hr.person.description, "role": "admin", "from_on": "2026-10-06"]).status == 303)
            #expect(try await admin.post("/roles/\(grant)/end", ["to_on": "2026-12-31"]).status == 303)
            #expect(try await site.roles(of: cast.admin.person) == ["admin 2024-01-01..2026-12-31"])
        }
    }

    @Test("what makes no sense is refused", arguments: Engine.allCases)
    func refused(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (admin, cast) = (try await site.browser(as: site.cast.admin), site.cast)
            let before = try await site.dump()
            let wrong: [(Cast.Member, String, String, String)] = [
                (cast.ines, "hr", "2026-10-05", ""), (cast.ines, "member", "2026-10-06", ""), (cast.ines, "coach", "2026-10-06", "2026-12-31"),
                (cast.coach, "hr", "2026-10-06", ""), (cast.ines, "hr", "2026-10-10", "2026-10-09"), (cast.leaver, "hr", "2026-10-06", ""),
                (cast.hr, "hr", "2026-10-06", ""), (cast.elsewhere, "hr", "2026-10-06", ""), (cast.ines, "god", "2026-10-06", ""),
            ]
            for (person, role, from, to) in wrong {
                let page = try await admin.post("/roles/new", ["person": person.person.description, "role": role, "from_on": from, "to_on": to])
                #expect(page.status == 422, "\(person.name) \(role) \(from) \(to)")
            }
            #expect(try await site.dump() == before)
        }
    }

    @Test("a duty is entrusted for a team or a craft, and ends", arguments: Engine.allCases)
    func duties(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (hr, cast) = (try await site.browser(as: site.cast.hr), site.cast)
            let lead = ["kind": "team_lead", "holder": cast.tomasz.person.description, "team": cast.encaissement.description, "from_on": "2026-10-06"]
            #expect(try await hr.send("/relations/new", lead).status == 303)
            #expect(try await hr.send("/relations/new", lead).status == 422)
            #expect(try await hr.send("/relations/new", lead.merging(["team": ""], uniquingKeysWith: { $1 })).status == 422)
            #expect(try await hr.send("/relations/new", lead.merging(["team": cast.elsewhereTeam.description], uniquingKeysWith: { $1 })).status == 422)
            #expect(try await hr.send("/relations/new", lead.merging(["holder": cast.coach.person.description], uniquingKeysWith: { $1 })).status == 422)
            let team = try await hr.get("/teams/\(cast.encaissement)")
            let shows = team.shows("Tomasz Lindqvist")
            #expect(shows)
            let id = try #require(try await site.rows("SELECT id FROM relations").first).get("id", as: ID<Relation>.self)
            #expect(try await hr.post("/relations/\(id)/end", ["to_on": "2026-12-31"]).status == 303)
            #expect(try await hr.post("/relations/\(id)/end", ["to_on": "2027-12-31"]).status == 422)
            #expect(try await hr.post("/relations/\(id)/end", ["at_once": "on"]).status == 303)
            #expect(try await site.events().sorted() == ["relation.began", "relation.ended", "relation.removed"])
        }
    }

    @Test("who may open what people wrote is named by HR, not by administrators", arguments: Engine.allCases)
    func content(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (admin, hr, cast) = (try await site.browser(as: site.cast.admin), try await site.browser(as: site.cast.hr), site.cast)
            let holder = ["kind": "case_holder", "holder": cast.ines.person.description, "from_on": "2026-10-06"]
            let before = try await site.dump()
            #expect(try await admin.send("/relations/new", holder).status == 403)
            #expect(try await site.dump() == before)
            #expect(try await hr.send("/relations/new", holder).status == 303)
            let id = try #require(try await site.rows("SELECT id FROM relations").first).get("id", as: ID<Relation>.self)
            #expect(try await admin.post("/relations/\(id)/end", ["at_once": "on"]).status == 403)
        }
    }
}
