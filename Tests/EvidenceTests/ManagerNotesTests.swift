import Evidence
import Kernel
import Storage
import TestKit
import Testing

@Suite("A manager’s note about somebody")
struct ManagerNotesTests {
    private static let secret = "Note secrète du manager"

    @Test("begins private whatever is asked, and its subject finds no trace of it anywhere", arguments: Engine.allCases)
    func noTrace(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (cast, own) = (site.cast, try await site.competency())
            let note = try await site.browser(as: cast.tomasz).keep(
                Self.secret,
                about: cast.ines.person,
                kind: "observation",
                level: "shared",
                competency: own.description
            )
            let item = try #require(note.location)
            let level = try await site.rows("SELECT confidentiality FROM evidence_items").map {
                try $0.get("confidentiality", as: Confidentiality.self)
            }
            #expect(level == [.private])
            let (browser, program) = (try await site.browser(as: cast.ines), try await site.program(as: cast.ines))
            let about = "/people/\(cast.ines.person)/evidence"
            for path in [
                "/evidence", "/evidence?kind=observation", "/evidence?competency=\(own)", about, "/evidence.csv", "/evidence.json",
            ] {
                for page in [try await browser.get(path), try await program.get(path)] {
                    let (leaks, tag) = (page.shows(Self.secret) || page.shows(cast.tomasz.name), page.shows("Connaissance des clients"))
                    #expect(page.status == 200 && !leaks && !tag, "\(path)")
                }
            }
            let heading = try await browser.get("/evidence").heading
            #expect(heading == "Aucun fait pour l’instant")
            #expect(try await program.get("/evidence").json?["total"] as? Int == 0)
            for path in [item, "\(item)/edit", "\(item)/sharing", "\(item)/correction", "\(item)/withdrawal"] {
                #expect(try await browser.get(path).status == 404, "\(path)")
            }
        }
    }

    @Test("becomes evidence once shared: the person reads it, and it never goes back", arguments: Engine.allCases)
    func shared(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cast = site.cast
            let item = try await site.fact(of: cast.tomasz, about: cast.ines, Self.secret)
            let browser = try await site.browser(as: cast.tomasz)
            let question = try await browser.get("\(item)/sharing")
            let (says, name) = (question.shows("never becomes private again"), question.shows(cast.ines.name))
            #expect(question.status == 200 && says && name)
            #expect(try await browser.post("\(item)/sharing").status == 303)
            let seen = try await site.browser(as: cast.ines).get(item)
            let shows = seen.shows(Self.secret)
            #expect(seen.status == 200 && shows)
            #expect(try await browser.post("\(item)/sharing").status == 409)
            #expect(try await browser.rewrite(item, "Autre chose", version: "2").status == 409)
            #expect(try await site.browser(as: cast.ruben).get(item).status == 404)
            #expect(try await site.events().sorted() == ["evidence.shared", "evidence.written"])
        }
    }

    @Test("is written only for days on which the line held", arguments: Engine.allCases)
    func days(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cast = site.cast
            let (now, then) = (try await site.browser(as: cast.tomasz), try await site.browser(as: cast.former))
            let early = try await now.keep(about: cast.ines.person, on: "2026-05-31")
            let isSaid = early.shows("direct manager")
            #expect(early.status == 422 && isSaid)
            #expect(try await now.keep(about: cast.ines.person, on: "2026-06-01").status == 303)
            #expect(try await then.keep(about: cast.ines.person, on: "2026-06-01").status == 422)
            #expect(try await then.keep(about: cast.ines.person, on: "2026-05-31").status == 303)
            let form = try await then.get("/people/\(cast.ines.person)/evidence/new")
            let hint = form.shows("31 mai 2026")
            #expect(hint)
            #expect(try await site.facts == 2)
        }
    }

    @Test("cannot move to a day outside the line when it is written again", arguments: Engine.allCases)
    func moved(engine: Engine) async throws {
        try await withSite(engine) { site in
            let item = try await site.fact(of: site.cast.tomasz, about: site.cast.ines)
            let browser = try await site.browser(as: site.cast.tomasz)
            #expect(try await browser.rewrite(item, "Plus tôt", version: "1", on: "2026-05-01").status == 422)
            #expect(try await browser.rewrite(item, "En juin", version: "1", on: "2026-06-02").status == 303)
        }
    }

    @Test("is not for anybody else to write, and what they send changes nothing", arguments: Engine.allCases)
    func others(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cast = site.cast
            let item = try await site.fact(of: cast.tomasz, about: cast.ines)
            let before = try await site.dump()
            let strangers = [
                cast.hr, cast.cpo, cast.ceo, cast.admin, cast.head, cast.gaia, cast.piotr, cast.ruben, cast.coach, cast.elsewhereHR,
                cast.elsewhere,
            ]
            for other in strangers {
                let browser = try await site.browser(as: other)
                let about = "/people/\(cast.ines.person)/evidence"
                #expect(try await browser.get(about).status == 404, "\(other.name)")
                #expect(try await browser.get("\(about)/new").status == 404, "\(other.name)")
                #expect(try await browser.keep(about: cast.ines.person).status == 404, "\(other.name)")
                #expect(try await browser.get(item).status == 404, "\(other.name)")
                #expect(try await browser.post("\(item)/sharing").status == 404, "\(other.name)")
                #expect(try await browser.rewrite(item, "Pris", version: "1").status == 404, "\(other.name)")
                #expect(try await browser.post("\(item)/withdrawal").status == 404, "\(other.name)")
                #expect(try await site.program(as: other).get(item).status == 404, "\(other.name)")
            }
            let after = try await site.dump().changed(since: before).filter { $0 != "api_tokens" }
            #expect(after.isEmpty)
        }
    }
}
