import Foundation
import Kernel
import Site
import Storage
import TestKit
import Testing

@testable import Careers

@Suite("Where a title is not a level")
struct TitleTests {
    @Test("a question is read in both languages: a title, numbers, and what they count")
    func questions() {
        func asked(_ text: String) -> AskedTitle { AskedTitle(text) }
        let english = asked("Which level is a VP Product of 8 people here?")
        #expect(english.words == ["vp", "product"] && english.scope == [.people: 8])
        let french = asked("Quel palier est une directrice produit de huit personnes chez nous ?")
        #expect(french.words == ["director", "product"] && french.scope == [.people: 8])
        #expect(asked("Head of Design, 3 équipes, budget 2 M€").scope == [.teams: 3, .budget: 2_000_000])
        #expect(asked("Vice President of Product with a budget of 500k").scope == [.budget: 500_000])
        #expect(asked("Vice President of Product").words == ["vp", "product"])
        #expect(asked("4 lignes de produits").scope == [.lines: 4])
        #expect(asked("which level is it here?").words == ["it"] && asked("???").isEmpty)
        _ = asked(String(repeating: "9", count: 400) + " people")
    }

    private static let yaml = """
        format: palier-framework-1
        languages: [fr, en]
        name: {fr: Référentiel, en: Framework}
        ladders:
          - key: lead
            name: {fr: Direction, en: Leadership}
            craft: product
            track: manager
            levels:
              - {order: 4, name: {fr: Responsable, en: Lead}, titles: [{fr: Group PM, en: Group PM}]}
              - {order: 5, name: {fr: Directrice, en: Director}}
            themes:
              - key: people
                name: {fr: Personnes, en: People}
                kind: management
                competencies:
                  - key: growing
                    name: {fr: Faire grandir, en: Growing others}
                    expectations:
                      4: {fr: Suit son équipe., en: Follows the team.}
                      5: {fr: Suit des responsables., en: Follows leads.}
        """

    private static func published(_ site: TestSite) async throws -> [NamedLevel] {
        let cpo = site.cast.cpo
        let viewer = Viewer(
            organization: cpo.organization, person: cpo.person, account: cpo.account, name: cpo.name, roles: [.cpo], language: .french, timeZone: .gmt)
        let today = Day(of: site.clock.now, in: .gmt)
        let id = try await Careers.bringIn([(name: "a.yaml", bytes: Array(yaml.utf8))], by: viewer, site.services)
        try await Careers.publish(id, effectiveOn: today, unconsultedBecause: "Pas de CSE.", by: viewer, site.services)
        return try await site.services.read(as: viewer) { try NamedLevel.inForce(on: today, of: viewer.organization, in: $0) }
    }

    @Test("is said with its scope, answered with its reasons, and honestly when nothing matches", arguments: Engine.allCases)
    func whole(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let levels = try await Self.published(site)
            let hr = try await site.browser(as: site.cast.hr)
            let fields = [
                ("name_fr", "VP Produit"), ("name_en", "VP Product"), ("variants", "Vice-présidente produit"), ("level1", levels[0].identity.description),
                ("people_from1", "1"), ("people_to1", "5"), ("level2", levels[1].identity.description), ("people_from2", "6"), ("people_to2", "20"),
            ]
            #expect(try await hr.post("/titles/new", fields: fields).status == 303)
            let ines = try await site.browser(as: site.cast.ines)
            let answer = try await ines.get("/titles?q=Which%20level%20is%20a%20VP%20Produtc%20of%208%20people%20here%3F")
            let matched = answer.shows("Un palier correspond : Direction · 5 · Directrice".replacing(" :", with: "\u{A0}:"))
            let why = answer.shows("8 est dans le périmètre (personnes encadrées, de 6 à 20)")
            let near = answer.shows("Même intitulé, autre périmètre") && answer.shows("faute de frappe")
            #expect(matched && why && near)
            let program = try await site.program(as: site.cast.ines)
            func matches(_ question: String) async throws -> [[String: Any]] {
                (try await program.get("/titles?q=\(question)").json?["matches"] as? [[String: Any]]) ?? []
            }
            #expect(try await matches("vp%20produit%203%20personnes").first?["level"] as? String == levels[0].id.description)
            #expect(try await matches("vice%20president%20of%20product").count == 2)
            #expect(try await matches("Group%20PM").first?["isOfFramework"] as? Bool == true)
            #expect(try await matches("astronaute%20de%208%20personnes").isEmpty)
            let none = try await ines.get("/titles?q=astronaute")
            let honest = none.shows("Aucun palier ne correspond") && none.shows("Aucun intitulé connu ici")
            #expect(honest)
            let far = try await program.get("/titles?q=vp%20product%20of%20300%20people")
            #expect((far.json?["matches"] as? [Any])?.isEmpty == true && (far.json?["near"] as? [Any])?.count == 2)
        }
    }

    @Test("is written by those who write frameworks, with levels in force and spans that rise", arguments: Engine.allCases)
    func writing(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let levels = try await Self.published(site)
            let cpo = try await site.browser(as: site.cast.cpo)
            let good = [("name_fr", "Tête : produit"), ("name_en", "Head"), ("level1", levels[0].identity.description)]
            #expect(try await cpo.post("/titles/new", fields: good + [("people_from1", "9"), ("people_to1", "2")]).status == 422)
            #expect(try await cpo.post("/titles/new", fields: good + [("level2", levels[0].identity.description)]).status == 422)
            #expect(try await cpo.post("/titles/new", fields: Array(good.dropLast())).status == 422)
            #expect(try await cpo.post("/titles/new", fields: Array(good.dropLast()) + [("level1", levels[0].lineage.description)]).status == 422)
            #expect(try await cpo.post("/titles/new", fields: good).status == 303)
            let id: String = try await site.rows("SELECT id FROM job_titles").first?.get("id") ?? ""
            let form = try await cpo.get("/titles/\(id)")
            let filled = form.text.contains("value=\"Tête : produit\""), asks = form.shows("un palier au moins")
            #expect(form.status == 200 && filled, "as it was typed, its space too")
            #expect(asks)
            let late = try await cpo.post("/titles/\(id)", fields: [("name_fr", "Chef"), good[1], good[2], ("people_to1", "8"), ("version", "9")])
            let names = late.shows("Enregistré entre-temps") && late.shows("Tête") && late.shows("Chef") && late.shows("jusqu’à 8")
            let sides = late.text.split(separator: "class=\"versus\"").count - 1
            #expect(late.status == 409 && names && sides == 2, "its name and its levels differ")
            #expect(try await cpo.post("/titles/\(id)", fields: good + [("version", "1")]).status == 303)
            #expect(try await site.browser(as: site.cast.ines).post("/titles/\(id)/removal").status == 404)
            #expect(try await cpo.post("/titles/\(id)/removal").status == 303)
            #expect(try await site.count("SELECT count(*) FROM job_title_levels") == 0)
            let empty = try await site.browser(as: site.cast.ines).get("/titles")
            let says = empty.shows("Aucun intitulé encore")
            #expect(says)
            #expect(try await site.browser(as: site.cast.coach).get("/titles").status == 404)
        }
    }
}
