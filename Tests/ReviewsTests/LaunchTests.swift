import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("Preparing and launching a cycle")
struct LaunchTests {
    @Test("HR prepares, checks, reads who sees what and launches: everybody has their review and their forms", arguments: Engine.allCases)
    func launch(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            let cycle = try await scene.prepared()
            let hr = try await site.browser(as: site.cast.hr)
            let check = try await hr.get(cycle + "/check")
            #expect(check.status == 200)
            let isReady = check.shows("Les données sont prêtes pour 3 personnes")
            #expect(isReady)
            let early = try await hr.post(cycle + "/launch")
            #expect(early.status == 409)
            _ = try await hr.post(cycle + "/check")
            let ready = try await hr.get(cycle + "/check")
            let showsTable = ready.shows("La synthèse des réponses confidentielles") && ready.shows("Lancer la campagne")
            #expect(showsTable)
            #expect(try await hr.post(cycle + "/launch").status == 303)
            #expect(try await site.count("SELECT count(*) FROM reviews") == 3)
            #expect(try await site.count("SELECT count(*) FROM contributions WHERE kind = 'self'") == 3)
            #expect(
                try await site.count("SELECT count(*) FROM contributions WHERE kind = 'manager'") == 4, "today's managers, and whoever managed Inès until May")
            #expect(try await site.count("SELECT count(*) FROM jobs WHERE kind = 'reviews.gate'") == 6)
            let events = try await site.events()
            #expect(events.contains("cycle.launched") && events.count { $0 == "review.opened" } == 3)
            let page = try await hr.get(cycle)
            #expect(page.status == 200)
            #expect(try await hr.get(cycle + "/edit").status == 409)
        }
    }

    @Test("a company without a published framework is led to publish one before it prepares a cycle", arguments: Engine.allCases)
    func unpublished(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let page = try await site.browser(as: site.cast.hr).get("/cycles/new")
            let isLed = page.shows("Publiez d’abord un référentiel") && page.text.contains("href=\"/paths\"")
            #expect(page.status == 200 && isLed)
            _ = try await Scene(site)
            let isStillLed = try await site.browser(as: site.cast.hr).get("/cycles/new").shows("Publiez d’abord")
            #expect(!isStillLed)
        }
    }

    @Test("those who cannot sign in are counted before the launch, with the way to invite them, and block nothing", arguments: Engine.allCases)
    func withoutAccount(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            let cycle = try await scene.prepared()
            let hr = try await site.browser(as: site.cast.hr)
            let isQuiet = try await hr.get(cycle + "/check").shows("ouvert son compte")
            #expect(!isQuiet)
            let ines = site.cast.ines.person
            try await site.store.write(in: .tenant(site.cast.alize.uuid)) { db in
                _ = try db.run("UPDATE accounts SET password_hash = NULL WHERE person_id = \(ines)")
            }
            let check = try await hr.get(cycle + "/check")
            let isTold = check.shows("1 personne n’a pas encore ouvert son compte") && check.text.contains("href=\"/invitations\"")
            #expect(isTold)
            let cpo = try await site.browser(as: site.cast.cpo).get(cycle + "/check")
            let isLedToNothing = cpo.shows("1 personne n’a pas encore ouvert son compte") && !cpo.text.contains("href=\"/invitations\"")
            #expect(isLedToNothing)
            #expect(try await hr.get("/api/v1" + cycle + "/check").json?["withoutAccount"] as? Int == 1)
            #expect(try await hr.post(cycle + "/check").status == 303)
        }
    }

    @Test("a cycle that names no OKR quarter says so before the launch, with the way to name them, and blocks nothing", arguments: Engine.allCases)
    func withoutQuarters(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            let (named, cycle) = (try await scene.prepared(), try await scene.prepared(["quarters": ""]))
            let hr = try await site.browser(as: site.cast.hr)
            let isQuiet = try await hr.get(named + "/check").shows("Aucun trimestre OKR")
            #expect(!isQuiet)
            let check = try await hr.get(cycle + "/check")
            let isTold = check.shows("Aucun trimestre OKR n’est indiqué") && check.text.contains("href=\"\(cycle)/edit\"")
            #expect(isTold)
            #expect(try await hr.get("/api/v1" + cycle + "/check").json?["remarks"] as? [String] == ["no_quarters"])
            #expect(try await hr.get("/api/v1" + named + "/check").json?["remarks"] as? [String] == [])
            #expect(try await hr.post(cycle + "/check").status == 303)
            try await site.speak(.english, site.cast.hr)
            let english = try await hr.get(cycle + "/check").shows("No OKR quarter is named")
            #expect(english)
        }
    }

    @Test("people without a level or a manager block it until they are settled or left out", arguments: Engine.allCases)
    func blocked(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            let cycle = try await scene.prepared()
            let ines = site.cast.ines.person
            try await site.store.write(in: .tenant(site.cast.alize.uuid)) { db in
                _ = try db.run("DELETE FROM person_levels WHERE person_id = \(ines)")
                _ = try db.run("UPDATE reporting_lines SET to_on = '2026-10-01' WHERE person_id = \(ines) AND to_on IS NULL")
            }
            let hr = try await site.browser(as: site.cast.hr)
            let check = try await hr.get("/api/v1" + cycle + "/check")
            #expect(check.json?["isClear"] as? Bool == false)
            let findings = (check.json?["findings"] as? [[String: Any]])?.compactMap { $0["finding"] as? String } ?? []
            #expect(Set(findings) == ["no_level", "no_manager"])
            #expect(try await hr.post(cycle + "/check").status == 409)
            #expect(try await hr.post(cycle + "/exclusions/\(ines)").status == 303)
            #expect(try await hr.post(cycle + "/check").status == 303)
            #expect(try await hr.post(cycle + "/launch").status == 303)
            #expect(try await site.count("SELECT count(*) FROM reviews") == 2)
        }
    }

    @Test("what changes after the check is found again at the launch", arguments: Engine.allCases)
    func recheck(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            let cycle = try await scene.prepared()
            let hr = try await site.browser(as: site.cast.hr)
            _ = try await hr.post(cycle + "/check")
            _ = try await site.store.write(in: .tenant(site.cast.alize.uuid)) { try $0.run("DELETE FROM person_levels") }
            #expect(try await hr.post(cycle + "/launch").status == 409)
            #expect(try await site.count("SELECT count(*) FROM reviews") == 0)
        }
    }

    @Test("for the others a cycle does not exist, and nothing is written", arguments: Engine.allCases)
    func refused(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            let cycle = try await scene.prepared()
            _ = try await site.browser(as: site.cast.hr).post(cycle + "/check")
            let before = try await site.dump()
            let cast = site.cast
            for member in [cast.admin, cast.ceo, cast.head, cast.tomasz, cast.ines, cast.coach, cast.elsewhereHR] {
                let browser = try await site.browser(as: member)
                #expect(try await browser.get(cycle).status == 404, "\(member.name)")
                #expect(try await browser.get(cycle + "/check").status == 404)
                #expect(try await browser.post(cycle + "/launch").status == 404)
                #expect(try await browser.post(cycle + "/check").status == 404)
            }
            let after = try await site.dump()
            #expect(after.changed(since: before) == [])
            #expect(try await site.stranger().get(cycle).status == 303)
        }
    }

    @Test("a form that cannot be taken says everything to correct, and keeps what was typed", arguments: Engine.allCases)
    func invalid(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await Scene(site)
            let hr = try await site.browser(as: site.cast.hr)
            let page = try await hr.post(
                "/cycles/new",
                ["name": "Printemps", "period_from_on": "2026-09-30", "period_to_on": "2026-04-01", "time_zone": "Mars/Olympus", "k_placements": "2"])
            #expect(page.status == 422)
            let keeps = page.shows("Printemps") && page.shows("Ce fuseau n’existe pas")
            #expect(keeps)
            let offersCities = try await hr.get("/cycles/new").text.contains("<option value=\"America/Toronto\">Montréal, Toronto</option>")
            #expect(offersCities)
            #expect(try await site.count("SELECT count(*) FROM review_cycles") == 0)
        }
    }

    @Test("thresholds no list of peers can reach are refused: what is asked can be shown", arguments: Engine.allCases)
    func unreachable(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            let hr = try await site.browser(as: site.cast.hr)
            for field in ["k_placements", "k_comments"] {
                let page = try await hr.post("/cycles/new", fields: scene.fields([field: "7"]))
                let says = page.shows("entre \(field == "k_placements" ? 3 : 4) et 6")
                #expect(page.status == 422 && says)
            }
            #expect(try await site.count("SELECT count(*) FROM review_cycles") == 0)
            #expect(try await hr.post("/cycles/new", fields: scene.fields(["k_placements": "6", "k_comments": "6"])).status == 303)
        }
    }

    @Test("nobody of HR sets their own level, alone or among others: the page says so and offers no choice", arguments: Engine.allCases)
    func ownLevel(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            let (hr, own) = (try await site.browser(as: site.cast.hr), site.cast.hr.person)
            let (list, page) = (try await hr.get("/person-levels"), try await hr.get("/person-levels/\(own)"))
            let says = list.shows("Personne ne fixe son propre palier") && page.shows("Personne ne fixe son propre palier")
            #expect(says && !list.text.contains("value=\"\(own)\"") && !page.text.contains("name=\"level\""))
            let before = try await site.dump()
            #expect(try await hr.post("/person-levels/\(own)", ["from_on": "2026-10-01", "level": scene.levels[2]]).status == 403)
            let among = try await hr.post(
                "/person-levels",
                [
                    "from_on": "2026-10-01", "person1": site.cast.piotr.person.description, "level1": scene.levels[0], "person2": own.description,
                    "level2": scene.levels[2],
                ])
            #expect(among.status == 403)
            let after = try await site.dump()
            #expect(after.changed(since: before) == [])
        }
    }

    @Test("levels are set many at a time by HR, dated, and by nobody else", arguments: Engine.allCases)
    func levels(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            let hr = try await site.browser(as: site.cast.hr)
            let piotr = site.cast.piotr.person
            let strange = try await hr.get("/person-levels?page=two")
            let isSaid = strange.shows("n’a pas pu être lu") || strange.shows("could not be read")
            #expect(strange.status == 200 && isSaid)
            #expect(try await site.program(as: site.cast.hr).get("/person-levels?page=two").status == 422)
            let sheet = try await hr.get("/person-levels")
            #expect(sheet.status == 200)
            let page = try await hr.post(
                "/person-levels",
                [
                    "from_on": "2026-10-01", "person1": piotr.description, "level1": scene.levels[0], "person2": site.cast.ines.person.description,
                    "level2": scene.levels[2], "reason": "Un palier oublié dans l’ancien outil",
                ])
            #expect(page.status == 303)
            #expect(try await site.count("SELECT count(*) FROM person_levels WHERE person_id = \(piotr)") == 1)
            let ended = try await site.rows("SELECT to_on FROM person_levels WHERE person_id = \(site.cast.ines.person) ORDER BY from_on")
            #expect(try ended.first?.get("to_on", as: Day?.self) == Day("2026-09-30"))
            let early = try await hr.post("/person-levels/\(piotr)", ["from_on": "2026-09-01", "level": scene.levels[1]])
            #expect(early.status == 422)
            for member in [site.cast.cpo, site.cast.tomasz, site.cast.admin, site.cast.ines] {
                #expect(try await site.browser(as: member).get("/person-levels").status == 404)
                #expect(try await site.browser(as: member).post("/person-levels/\(piotr)", ["from_on": "2026-10-02", "level": scene.levels[1]]).status == 404)
            }
            #expect(try await site.browser(as: site.cast.elsewhereHR).get("/person-levels/\(piotr)").status == 404)
        }
    }
}
