import Careers
import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("A level, two levels, a theme")
struct LadderPagesTests {
    @Test("a level says its scope, its titles, what is asked before, and what is expected", arguments: Engine.allCases)
    func level(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.published()
            let page = try await site.browser(as: site.cast.ines).get("/levels/\(site.level(2, of: id))")
            let texts = [
                "Palier 2\u{A0}: Chef de produit", "Souvent 3 à 5 ans", "Avoir mené une livraison",
                "Clients\u{202F}» est montré au palier 1", "Cite ses pairs",
                "soit 2 sur 2", "Comparer avec le palier 1", "S’ajoute aux attendus du palier 1.",
            ]
            for text in texts {
                let isShown = page.shows(text)
                #expect(isShown, "\(text)")
            }
        }
    }

    @Test("a level nobody has defined says so", arguments: Engine.allCases)
    func undefined(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.published()
            let page = try await site.browser(as: site.cast.ines).get("/levels/\(site.level(3, of: id))")
            let says = page.shows("personne n’a encore écrit")
            #expect(page.status == 200 && says)
        }
    }

    @Test("two levels stand side by side, the lower one first", arguments: Engine.allCases)
    func comparison(engine: Engine) async throws {
        try await withSite(engine) { site in
            let ladder = try await site.ladder(of: site.published())
            let ines = try await site.browser(as: site.cast.ines)
            for (query, title) in [
                ("", "Du palier 1 au palier 2"), ("?a=3&b=1", "Du palier 1 au palier 3"), ("?a=3&b=3", "Du palier 2 au palier 3"),
                ("?a=9&b=-1", "Du palier 1 au palier 2"),
            ] {
                #expect(try await ines.get("/ladders/\(ladder)/compare\(query)").heading == title, "\(query)")
            }
        }
    }

    @Test("a ladder of one level has nothing to compare", arguments: Engine.allCases)
    func alone(engine: Engine) async throws {
        try await withSite(engine) { site in
            let yaml = """
                format: palier-framework-1
                languages: [fr]
                name: Un seul palier
                ladders:
                  - key: one
                    name: Un seul palier
                    craft: product
                    track: individual
                    levels: [{order: 0, name: Seul}]
                    themes: [{key: t, name: T, kind: hard, competencies: [{key: c, name: C, expectations: {0: Fait}}]}]
                """
            let ladder = try await site.ladder(of: site.published(yaml))
            let ines = try await site.browser(as: site.cast.ines)
            let page = try await ines.get("/ladders/\(ladder)/compare")
            let tells = page.shows("n’a qu’un palier")
            #expect(page.status == 200 && tells)
            #expect(try await ines.get("/ladders/\(ladder)").status == 200)
        }
    }

    @Test("a theme shows all its levels, for a conversation", arguments: Engine.allCases)
    func theme(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.published()
            let ines = try await site.browser(as: site.cast.ines)
            let (theme, ladder) = (try await site.theme("together", of: id), try await site.ladder(of: id))
            let page = try await ines.get("/themes/\(theme)?ladder=\(ladder)")
            for text in ["Travailler ensemble", "Partage le problème", "Une note cosignée", "Pas encore défini"] {
                let isShown = page.shows(text)
                #expect(isShown, "\(text)")
            }
            let leaks = page.shows("Mène cinq entretiens")
            #expect(!leaks)
            #expect(try await ines.get("/themes/\(theme)?ladder=x").status == 200)
        }
    }

    @Test("a theme two ladders share leads from one to the other", arguments: Engine.allCases)
    func shared(engine: Engine) async throws {
        try await withSite(engine) { site in
            let reading = read(SmallFramework.yaml)
            var draft = try #require(reading.draft)
            var second = draft.ladders[0]
            second.key = "product-managers"
            second.name = try #require(LocalizedText(fr: "Management produit", en: "Product managers"))
            second.track = .manager
            draft.ladders.append(second)
            let id = try await site.published(NativeWriter(draft).text)
            #expect(try await site.count("SELECT count(*) FROM competencies WHERE framework_id = \(id)") == 2)
            #expect(try await site.count("SELECT count(*) FROM ladder_competencies WHERE framework_id = \(id)") == 4)
            let theme = try await site.theme("discover", of: id)
            let page = try await site.browser(as: site.cast.ines).get("/themes/\(theme)")
            let leads = page.shows("Management produit")
            #expect(leads)
            let paths = try await site.browser(as: site.cast.ines).get("/paths")
            let (title, track) = (paths.shows("2 parcours sont en vigueur"), paths.shows("filière management"))
            #expect(title && track)
        }
    }

    @Test("nothing yet: the page says what to do, to those who can", arguments: Engine.allCases)
    func empty(engine: Engine) async throws {
        try await withSite(engine) { site in
            for (member, isOffered) in [(site.cast.hr, true), (site.cast.ines, false)] {
                let page = try await site.browser(as: member).get("/paths")
                let (isEmpty, offers) = (page.shows("Aucun référentiel"), page.text.contains("href=\"/frameworks/import\""))
                #expect(page.status == 200 && isEmpty && offers == isOffered)
                let tellsOfTemplates = page.shows("Partez d’un modèle") && page.shows("Choisir un référentiel")
                #expect(tellsOfTemplates == isOffered)
            }
            let coach = try await site.browser(as: site.cast.coach).get("/paths")
            let isClosed = coach.shows("Nothing here is open to an external coach") && !coach.shows("No framework")
            #expect(isClosed, "an empty page would say that nothing is published")
        }
    }
}
