import Evidence
import Kernel
import Storage
import TestKit
import Testing

@Suite("A shared fact")
struct CorrectingFactsTests {
    @Test("is corrected with a reason, and what it said before stays readable", arguments: Engine.allCases)
    func corrected(engine: Engine) async throws {
        try await withSite(engine) { site in
            let item = try await site.fact(of: site.cast.ines, "412 appels en juillet", level: "shared")
            let browser = try await site.browser(as: site.cast.ines)
            #expect(try await browser.correct(item, "421 appels en juillet", version: "1", reason: "").status == 422)
            #expect(try await browser.correct(item, "421 appels en juillet", version: "1").status == 303)
            let page = try await site.browser(as: site.cast.tomasz).get(item)
            let isTitle = page.heading?.hasPrefix("421 appels en juillet") ?? false
            let (before, why) = (page.shows("412 appels en juillet"), page.shows("Le chiffre était celui d’août."))
            #expect(isTitle && before && why)
            #expect(try await site.events().sorted() == ["evidence.corrected", "evidence.shared", "evidence.written"])
        }
    }

    @Test("does not lose a correction made in another window", arguments: Engine.allCases)
    func concurrent(engine: Engine) async throws {
        try await withSite(engine) { site in
            let item = try await site.fact(of: site.cast.ines, "Un", level: "shared")
            let browser = try await site.browser(as: site.cast.ines)
            _ = try await browser.correct(item, "Deux", version: "1")
            let late = try await browser.correct(item, "Trois", version: "1")
            let (typed, stands) = (late.shows("Trois"), late.shows("Deux"))
            #expect(late.status == 409 && typed && stands)
            #expect(try await browser.correct(item, "Trois", version: "2").status == 303)
            #expect(try await site.count("SELECT count(*) FROM evidence_wordings") == 3)
        }
    }

    @Test("is changed by its author alone: its readers are told so", arguments: Engine.allCases)
    func onlyTheAuthor(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cast = site.cast
            let item = try await site.fact(of: cast.tomasz, about: cast.ines)
            try await site.share(item, as: cast.tomasz)
            let before = try await site.dump()
            let reader = try await site.browser(as: cast.ines)
            #expect(try await reader.correct(item, "Mieux", version: "2").status == 403)
            #expect(try await reader.post("\(item)/withdrawal", ["reason": "Non"]).status == 403)
            #expect(try await reader.post("\(item)/sharing").status == 403)
            #expect(try await reader.rewrite(item, "Mieux", version: "2").status == 403)
            for other in [cast.hr, cast.admin, cast.former, cast.elsewhere] {
                #expect(try await site.browser(as: other).correct(item, "Mieux", version: "2").status == 404, "\(other.name)")
            }
            let page = try await reader.get(item)
            let offers = page.text.contains("\(item)/correction")
            #expect(!offers)
            #expect(try await site.dump().changed(since: before).isEmpty)
        }
    }

    @Test("is struck with a reason and stays listed", arguments: Engine.allCases)
    func struck(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cast = site.cast
            let item = try await site.fact(of: cast.tomasz, about: cast.ines, "Chiffre repris d’un autre produit")
            try await site.share(item, as: cast.tomasz)
            let browser = try await site.browser(as: cast.tomasz)
            #expect(try await browser.post("\(item)/withdrawal", ["reason": " "]).status == 422)
            #expect(try await browser.post("\(item)/withdrawal", ["reason": "Ce n’était pas son produit."]).status == 303)
            let reader = try await site.browser(as: cast.ines)
            let (page, list) = (try await reader.get(item), try await reader.get("/evidence"))
            let (why, listed) = (page.shows("Ce n’était pas son produit."), list.shows("Chiffre repris d’un autre produit"))
            let isSaid = list.shows("Retiré")
            #expect(why && listed && isSaid)
            #expect(try await browser.correct(item, "Encore", version: "3").status == 409)
            #expect(try await browser.post("\(item)/withdrawal", ["reason": "Encore"]).status == 409)
            #expect(try await site.events().filter { $0 == "evidence.withdrawn" }.count == 1)
            #expect(try await site.facts == 1)
        }
    }

    @Test("that is still private is erased whole, and only that is recorded", arguments: Engine.allCases)
    func erased(engine: Engine) async throws {
        try await withSite(engine) { site in
            let own = try await site.competency()
            let browser = try await site.browser(as: site.cast.ines)
            let item = try #require(try await browser.keep("À oublier", competency: own.description).location)
            #expect(try await browser.correct(item, "Mieux", version: "1").status == 409)
            let answer = try await browser.post("\(item)/withdrawal")
            #expect(answer.status == 303 && answer.location == "/evidence")
            #expect(try await browser.get(item).status == 404)
            for table in ["evidence_items", "evidence_wordings", "evidence_competencies"] {
                let rows = try await site.dump().tables[table] ?? []
                #expect(rows.isEmpty, "\(table)")
            }
            #expect(try await site.events().sorted() == ["evidence.withdrawn", "evidence.written"])
        }
    }
}
