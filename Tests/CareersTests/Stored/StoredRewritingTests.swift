import Careers
import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("Rewriting a draft")
struct StoredRewritingTests {
    @Test("an expectation is rewritten in both languages, with its signals and examples", arguments: Engine.allCases)
    func expectation(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            let cell = try await site.expectation("customers", 2, of: id)
            let cpo = try await site.browser(as: site.cast.cpo)
            let form = try await cpo.get("/expectations/\(cell)/edit")
            let showsText = form.shows("Mène cinq entretiens par mois")
            #expect(form.status == 200 && showsText)
            let answer = try await cpo.post(
                "/expectations/\(cell)/edit",
                [
                    "statements_fr": "Mène six entretiens\n- Le carnet\nEn tire un problème",
                    "statements_en": "Holds six interviews\n- The notebook\n…",
                    "signals_fr": "Une note datée", "signals_en": "", "examples_fr": "", "examples_en": "", "revision": "1",
                ]
            )
            #expect(answer.status == 303)
            let page = try await cpo.follow(answer)
            for text in ["Mène six entretiens", "En tire un problème", "Une note datée", "Le carnet"] {
                let isShown = page.shows(text)
                #expect(isShown, "\(text)")
            }
            let stored = try await site.program(as: site.cast.cpo).get("/levels/\(site.level(2, of: id))")
            let expectations = stored.json?["expectations"] as? [[String: Any]]
            let rewritten = try #require(expectations?.first { $0["id"] as? String == cell })
            #expect((rewritten["statements"] as? [Any])?.count == 2)
            #expect((rewritten["examples"] as? [Any])?.isEmpty == true)
            #expect(rewritten["revision"] as? Int == 2)
            #expect(try await site.events().contains("expectation.rewritten"))
            #expect(try await site.revision(of: id) == 2)
        }
    }

    @Test("boxes left alone keep what they held, and nothing is recorded", arguments: Engine.allCases)
    func untouched(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            let cell = try await site.expectation("crafts", 2, of: id)
            let before = try await site.dump()
            let answer = try await site.browser(as: site.cast.hr).post(
                "/expectations/\(cell)/edit",
                [
                    "statements_fr": "Partage le problème\r\nCite ses pairs\r\n- Une démo signée à deux",
                    "statements_en": "Shares the problem\r\nCredits peers\r\n- A demo signed by two", "signals_fr": "Une note cosignée",
                    "signals_en": "A note signed by both", "examples_fr": "", "examples_en": "", "revision": "1",
                ]
            )
            #expect(answer.status == 303)
            #expect(try await site.dump() == before)
        }
    }

    @Test("two people who write at once both see both texts, and nothing is lost", arguments: Engine.allCases)
    func conflict(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            let cell = try await site.expectation("customers", 1, of: id)
            let (cpo, hr) = (try await site.browser(as: site.cast.cpo), try await site.browser(as: site.cast.hr))
            #expect(try await cpo.post("/expectations/\(cell)/edit", ["statements_fr": "Texte du CPO", "revision": "1"]).status == 303)
            let page = try await hr.post("/expectations/\(cell)/edit", ["statements_fr": "Texte des RH", "revision": "1"])
            let (theirs, mine, carriesNew) = (
                page.shows("Texte du CPO"), page.shows("Texte des RH"), page.text.contains("name=\"revision\" value=\"2\"")
            )
            #expect(page.status == 409 && theirs && mine && carriesNew)
            #expect(try await hr.post("/expectations/\(cell)/edit", ["statements_fr": "Texte commun", "revision": "2"]).status == 303)
            let program = try await site.program(as: site.cast.hr)
            #expect(try await program.post("/expectations/\(cell)/edit", ["statements_fr": "Encore", "revision": 1]).status == 409)
        }
    }

    @Test("an expectation says something", arguments: Engine.allCases)
    func empty(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            let cell = try await site.expectation("customers", 1, of: id)
            let cpo = try await site.browser(as: site.cast.cpo)
            let before = try await site.dump()
            let page = try await cpo.post(
                "/expectations/\(cell)/edit",
                ["statements_fr": "", "signals_fr": "Gardé à l’écran", "revision": "1"]
            )
            let (tells, keeps) = (page.shows("Il manque ce que l’on attend"), page.shows("Gardé à l’écran"))
            #expect(page.status == 422 && tells && keeps)
            #expect(try await site.dump() == before)
        }
    }

    @Test("a level's name, titles, scope and experience change", arguments: Engine.allCases)
    func level(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            let level = try await site.level(2, of: id)
            let cpo = try await site.browser(as: site.cast.cpo)
            let fields: KeyValuePairs = [
                "name_fr": "Chef de produit confirmé", "name_en": "", "titles_fr": "PM\nPM confirmé", "titles_en": "",
                "scope_fr": "Une fonctionnalité",
                "scope_en": "", "experience_fr": "Souvent 3 à 6 ans", "experience_en": "", "revision": "1",
            ]
            #expect(try await cpo.post("/levels/\(level)/description", fields).status == 303)
            let page = try await cpo.get("/levels/\(level)")
            for text in ["Chef de produit confirmé", "PM confirmé", "Une fonctionnalité", "Souvent 3 à 6 ans"] {
                let isShown = page.shows(text)
                #expect(isShown, "\(text)")
            }
            let yaml = try await cpo.get("/frameworks/\(id)/export.yaml").text
            let areExported = ["PM confirmé", "Une fonctionnalité", "Souvent 3 à 6 ans"].allSatisfy(yaml.contains)
            #expect(areExported)
            #expect(try await cpo.post("/levels/\(level)/description", fields).status == 409)
            let nameless = try await cpo.post("/levels/\(level)/description", ["name_fr": " ", "name_en": "", "revision": "2"])
            #expect(nameless.status == 422)
        }
    }

    @Test("a ladder's name, craft and track change, and whether its levels add up", arguments: Engine.allCases)
    func ladder(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            let ladder = try await site.ladder(of: id)
            let cpo = try await site.browser(as: site.cast.cpo)
            let fields: KeyValuePairs = [
                "name_fr": "Parcours Produit", "name_en": "Product path", "craft": "discovery", "track": "manager", "additive": "alone", "about_fr": "",
                "about_en": "",
                "revision": "1",
            ]
            #expect(try await cpo.post("/ladders/\(ladder)/description", fields).status == 303)
            let page = try await cpo.get("/ladders/\(ladder)")
            let (name, craft) = (page.shows("Parcours Produit"), page.shows("Discovery"))
            #expect(name && craft)
            let yaml = try await cpo.get("/frameworks/\(id)/export.yaml").text
            let isOtherwise = yaml.contains("track: manager") && !yaml.contains("additive: true")
            #expect(isOtherwise)
            #expect(try await cpo.post("/ladders/\(ladder)/description", fields).status == 409)
            #expect(try await site.events().contains("ladder.described"))
        }
    }

    @Test("a framework's name, context and values change; a value keeps its key", arguments: Engine.allCases)
    func framework(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            let cpo = try await site.browser(as: site.cast.cpo)
            let form = try await cpo.get("/frameworks/\(id)/description")
            let seen = try #require(form.between("name=\"seen\" value=\"", "\""))
            let fields: KeyValuePairs = [
                "name_fr": "Nos parcours", "name_en": "Our paths", "label": "2027", "context_fr": "Contexte neuf", "context_en": "",
                "values_fr": "Clarté\n- Dire ce que l’on sait\nCourage", "values_en": "Clarity\n…\nCourage", "seen": seen,
            ]
            #expect(try await cpo.post("/frameworks/\(id)/description", fields).status == 303)
            let page = try await cpo.get("/frameworks/\(id)")
            for text in ["Nos parcours", "Contexte neuf", "Dire ce que l’on sait", "Courage"] {
                let isShown = page.shows(text)
                #expect(isShown, "\(text)")
            }
            #expect(try await site.count("SELECT count(*) FROM framework_values WHERE key = 'clarity'") == 1)
            #expect(try await cpo.post("/frameworks/\(id)/description", fields).status == 409)
        }
    }

    @Test("heads read drafts without changing them; others do not know of them", arguments: Engine.allCases)
    func roles(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (cast, id) = (site.cast, try await site.store())
            let places = [
                "/expectations/\(try await site.expectation("customers", 1, of: id))/edit",
                "/levels/\(try await site.level(1, of: id))/description",
                "/ladders/\(try await site.ladder(of: id))/description", "/frameworks/\(id)/description",
            ]
            let fields: KeyValuePairs = ["name_fr": "X", "statements_fr": "X", "craft": "x", "seen": "x", "revision": "1"]
            let before = try await site.dump()
            for place in places {
                #expect(try await site.browser(as: cast.head).get(place).status == 403, "\(place)")
                #expect(try await site.browser(as: cast.head).post(place, fields).status == 403, "\(place)")
                for member in [cast.admin, cast.ines, cast.coach, cast.elsewhereHR] {
                    #expect(try await site.browser(as: member).get(place).status == 404, "\(place)")
                    #expect(try await site.browser(as: member).post(place, fields).status == 404, "\(place)")
                }
                #expect(try await site.browser(as: cast.cpo).post(place, fields, isForged: true).status == 403)
            }
            #expect(try await site.dump() == before)
        }
    }
}
