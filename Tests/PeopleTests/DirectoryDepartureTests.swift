import Kernel
import Storage
import TestKit
import Testing

@testable import People

@Suite("Leaving the company")
struct DirectoryDepartureTests {
    @Test("teams, lines on both sides, roles and duties end on the last day", arguments: Engine.allCases)
    func leave(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (hr, cast) = (try await site.browser(as: site.cast.hr), site.cast)
            try await site.store(
                """
                INSERT INTO relations (id, organization_id, kind, holder_id, team_id, from_on)
                VALUES (\(Cast.id(Relation.self, 900)), \(cast.alize), 'team_lead', \(cast.head.person), \(cast.encaissement), '2026-01-01')
                """)
            let page = try await hr.post("/people/\(cast.head.person)/departure", ["left_on": "2026-10-31"])
            #expect(page.status == 303)
            #expect(try await site.field("left_on", of: cast.head.person) == "2026-10-31")
            #expect(try await site.lines(of: cast.head) == ["Orsenne 2024-01-01..2026-10-31"])
            #expect(try await site.lines(of: cast.tomasz) == ["Aubertin 2025-01-01..2026-10-31"])
            #expect(try await site.roles(of: cast.head.person) == ["head 2024-01-01..2026-10-31"])
            #expect(try await site.count("SELECT count(*) FROM relations WHERE to_on = '2026-10-31'") == 1)
            let events = try await site.events()
            #expect(Set(events) == ["person.left", "line.ended", "role.ended", "relation.ended"])
        }
    }

    @Test("when the day is corrected, what ended with it moves along, but never roles", arguments: Engine.allCases)
    func move(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (hr, cast) = (try await site.browser(as: site.cast.hr), site.cast)
            let path = "/people/\(cast.head.person)/departure"
            #expect(try await hr.post(path, ["left_on": "2026-10-31"]).status == 303)
            #expect(try await hr.post(path, ["left_on": "2026-12-31"]).status == 303)
            #expect(try await site.lines(of: cast.head) == ["Orsenne 2024-01-01..2026-12-31"])
            #expect(try await site.lines(of: cast.tomasz) == ["Aubertin 2025-01-01..2026-12-31"])
            #expect(try await site.roles(of: cast.head.person) == ["head 2024-01-01..2026-10-31"])
            #expect(try await hr.post("/people/\(cast.head.person)/return").status == 303)
            #expect(try await site.lines(of: cast.head) == ["Orsenne 2024-01-01.."])
            #expect(try await site.field("left_on", of: cast.head.person) == nil)
            #expect(try await site.roles(of: cast.head.person) == ["head 2024-01-01..2026-10-31"])
        }
    }

    @Test("a report who already has a new manager keeps only that one when the former manager stays", arguments: Engine.allCases)
    func replaced(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (hr, cast) = (try await site.browser(as: site.cast.hr), site.cast)
            #expect(try await hr.post("/people/\(cast.head.person)/departure", ["left_on": "2026-10-31"]).status == 303)
            #expect(
                try await hr.post("/people/\(cast.tomasz.person)/manager", ["manager": cast.cpo.person.description, "from_on": "2026-11-01"]).status == 303)
            #expect(try await hr.post("/people/\(cast.head.person)/return").status == 303)
            #expect(try await site.lines(of: cast.tomasz) == ["Aubertin 2025-01-01..2026-10-31", "Orsenne 2026-11-01.."])
        }
    }

    @Test("a last day before the first is refused", arguments: Engine.allCases)
    func beforeArrival(engine: Engine) async throws {
        try await withSite(engine) { site in
            let hr = try await site.browser(as: site.cast.hr)
            let before = try await site.dump()
            #expect(try await hr.post("/people/\(site.cast.ines.person)/departure", ["left_on": "2023-12-31"]).status == 422)
            #expect(try await hr.post("/people/\(site.cast.ines.person)/departure", ["left_on": ""]).status == 422)
            #expect(try await site.dump() == before)
        }
    }

    @Test("the last administrator who can sign in cannot leave", arguments: Engine.allCases)
    func lastAdministrator(engine: Engine) async throws {
        try await withSite(engine) { site in
            try await site.openAccounts()
            let admin = try await site.browser(as: site.cast.admin)
            let before = try await site.dump()
            let page = try await admin.post("/people/\(site.cast.admin.person)/departure", ["left_on": "2026-10-31"])
            #expect(page.status == 422)
            #expect(try await site.dump() == before)
        }
    }

    @Test("access ends with the last day: said before, and afterwards with no link to make", arguments: Engine.allCases)
    func access(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (cast, hr) = (site.cast, try await site.browser(as: site.cast.hr))
            let before = try await hr.get("/people/\(cast.ines.person)/departure").shows("L’accès prend fin ce soir-là")
            #expect(before)
            for language in [Language.french, .english] {
                try await site.store("UPDATE people SET language = \(language) WHERE id = \(cast.hr.person)")
                let person = try await hr.get("/people/\(cast.leaver.person)")
                let ended = language == .french ? "Accès terminé le 30 juin 2026, son dernier jour." : "Access ended on 30 June 2026, their last day."
                let says = person.shows(ended)
                #expect(says && !person.shows("Account open") && !person.shows("Compte ouvert"))
                let account = try await hr.get("/people/\(cast.leaver.person)/account")
                let fr = "L’accès d’Ilse Vandamme a pris fin le 30 juin 2026"
                #expect(account.heading == (language == .french ? fr : "The access of Ilse Vandamme ended on 30 June 2026"))
                let offers = account.text.contains("/account/reset") || account.text.contains("/account/closure")
                #expect(account.status == 200 && !offers)
            }
        }
    }

    @Test("an administrator's last day is written by administrators only, until the role is over", arguments: Engine.allCases)
    func administrator(engine: Engine) async throws {
        try await withSite(engine) { site in
            try await site.openAccounts()
            let (hr, admin, cast) = (try await site.browser(as: site.cast.hr), try await site.browser(as: site.cast.admin), site.cast)
            try await site.store(
                """
                INSERT INTO role_grants (id, organization_id, person_id, role, from_on)
                VALUES (\(Cast.id(RoleGrant.self, 904)), \(cast.alize), \(cast.gaia.person), 'admin', '2026-11-01')
                """)
            let before = try await site.dump()
            for member in [cast.admin, cast.gaia] {
                let page = try await hr.post("/people/\(member.person)/departure", ["left_on": "2026-12-31"])
                let says = page.shows("seul un administrateur les change")
                #expect(page.status == 403 && says, "\(member.name)")
            }
            #expect(try await site.dump() == before)
            #expect(try await admin.post("/people/\(cast.gaia.person)/departure", ["left_on": "2026-12-31"]).status == 303)
            #expect(try await hr.post("/people/\(cast.gaia.person)/return").status == 403, "still an administrator to come")
            try await site.store("DELETE FROM role_grants WHERE id = \(Cast.id(RoleGrant.self, 904))")
            #expect(try await hr.post("/people/\(cast.gaia.person)/return").status == 303)
        }
    }

    @Test("the page says who would be left without a manager", arguments: Engine.allCases)
    func warned(engine: Engine) async throws {
        try await withSite(engine) { site in
            let page = try await site.browser(as: site.cast.hr).get("/people/\(site.cast.tomasz.person)/departure")
            let shows = ["Sans manager après ce départ", "Inès Vauquelin", "Ruben Achterberg"].map(page.shows)
            #expect(shows == [true, true, true])
        }
    }
}
