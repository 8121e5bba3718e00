import Kernel
import Storage
import TestKit
import Testing

@Suite("Work of equal value, and how progression is decided")
struct CategoryTests {
    @Test("a category gathers levels of several ladders; levels without one are listed; a level moves from one to another", arguments: Engine.allCases)
    func categories(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await PayScene(site)
            let hr = try await site.browser(as: site.cast.hr)
            func fields(_ name: String, _ levels: [String], version: String = "0") -> [(String, String)] {
                [("name_fr", name), ("name_en", name), ("version", version)] + levels.map { ("levels", $0) }
                    + ["skills", "effort", "responsibility", "conditions"].flatMap { [("\($0)_fr", "Un texte \($0)"), ("\($0)_en", "A text \($0)")] }
            }
            let first = try await hr.post("/pay/categories/new", fields: fields("Autonomes", [scene.choice("pm2"), scene.choice("ux1")]))
            #expect(first.status == 303)
            let page = try await site.browser(as: site.cast.ines).get("/pay/categories")
            let shows =
                page.shows("Autonomes") && page.shows("Produit · 2 · Confirmée") && page.shows("3 paliers n’ont pas de catégorie")
                && page.shows("Un texte effort")
            #expect(shows)
            #expect(try await hr.post("/pay/categories/new", fields: fields("Experts", [scene.choice("pm2")])).status == 303)
            #expect(try await site.count("SELECT count(*) FROM equal_value_levels") == 2)
            #expect(try await hr.post("/pay/categories/new", fields: fields("Faux", [scene.levels["pm1"]?.description ?? "x"])).status == 422)
            let id: String = try await site.rows("SELECT id FROM equal_value_categories WHERE name_fr = 'Autonomes'").first?.get("id") ?? ""
            let lost = try await hr.post("/pay/categories/\(id)", fields: fields("Autonomes", [scene.choice("pm2"), scene.choice("ux1")], version: "1"))
            let compares = lost.shows("Enregistré entre-temps") && lost.shows("Le vôtre, pas encore enregistré")
            #expect(lost.status == 409 && compares, "it has lost a level since it was read")
            let sides = lost.text.split(separator: "class=\"versus\"").count - 1
            #expect(sides == 1, "only what differs is compared: the levels")
            #expect(try await hr.post("/pay/categories/\(id)", fields: fields("Autonomes", [], version: "7")).status == 409)
            #expect(try await hr.post("/pay/categories/\(id)/removal").status == 303)
            #expect(try await site.count("SELECT count(*) FROM equal_value_categories") == 1)
            #expect(try await site.browser(as: site.cast.coach).get("/pay/categories").status == 404)
        }
    }

    @Test("two people who write these texts at once both see both, and neither undoes the other unread", arguments: Engine.allCases)
    func progressionAtOnce(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (one, other) = (try await site.browser(as: site.cast.hr), try await site.browser(as: site.cast.hr))
            func seen(_ page: TestPage) throws -> String {
                let seen = page.between("name=\"seen\" value=\"", "\"")
                return try #require(seen)
            }
            func fields(_ words: String, _ seen: String) -> [(String, String)] {
                ["stages", "deciders", "pay", "objection"].flatMap { [("\($0)_fr", "\(words) \($0)"), ("\($0)_en", "\(words) \($0)")] } + [("seen", seen)]
            }
            let first = try seen(try await one.get("/progression/edit"))
            #expect(try await one.post("/progression/edit", fields: fields("Les premiers mots sur", first)).status == 303)
            let refused = try await other.post("/progression/edit", fields: fields("Les seconds mots sur", first))
            let showsBoth = refused.shows("Les premiers mots sur pay") && refused.shows("Les seconds mots sur pay")
            #expect(refused.status == 409 && showsBoth)
            let stays = try await one.get("/progression").shows("Les premiers mots sur pay")
            #expect(stays)
            #expect(try await other.post("/progression/edit", fields: fields("Les seconds mots sur", try seen(refused))).status == 303)
            let decided = try await one.get("/progression").shows("Les seconds mots sur pay")
            #expect(decided)
        }
    }

    @Test("everybody signed in reads how progression is decided; HR writes it in both languages", arguments: Engine.allCases)
    func progression(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await PayScene(site)
            let cast = site.cast
            for member in [cast.ines, cast.admin, cast.coach, cast.elsewhere] {
                let page = try await site.browser(as: member).get("/progression")
                let isFrench = member.language == .french
                let says = page.shows(isFrench ? "Qui décide" : "Who decides") && page.shows(isFrench ? "ni quota" : "no quota")
                #expect(page.status == 200 && says, "\(member.name)")
            }
            let rules = try await site.browser(as: cast.ines).get("/progression")
            let published = rules.shows("au moins 70") && rules.shows("celle du palier suivant")
            #expect(published)
            let exact =
                rules.shows("dans une même collecte") && rules.shows("dit par un manager de sa ligne ou par les RH") && !rules.shows("responsable de métier")
                && !rules.shows("rapprochés")
            #expect(exact, "no step and no right the program does not have")
            let outsider = try await site.browser(as: cast.coach).get("/progression")
            let none = !outsider.shows("at least 70")
            #expect(none)
            let hr = try await site.browser(as: cast.hr)
            let texts = ["stages", "deciders", "pay", "objection"].flatMap { [("\($0)_fr", "Nos mots sur \($0)"), ("\($0)_en", "Our words on \($0)")] }
            #expect(try await hr.post("/progression/edit", fields: texts).status == 303)
            let changed = try await site.browser(as: cast.ruben).get("/progression")
            let reads = changed.shows("Our words on pay") && !changed.shows("no quota")
            #expect(reads)
            #expect(try await hr.post("/progression/edit", fields: Array(texts.dropLast())).status == 422)
            #expect(try await site.browser(as: cast.cpo).post("/progression/edit", fields: texts).status == 404)
        }
    }
}
