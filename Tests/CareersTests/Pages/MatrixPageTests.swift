import Careers
import Foundation
import Kernel
import TestKit
import Testing

@Suite("The matrix of a ladder")
struct MatrixPageTests {
    @Test("shows levels across, themes and competencies down, and what is not defined", arguments: Engine.allCases)
    func matrix(engine: Engine) async throws {
        try await withSite(engine) { site in
            let ladder = try await site.ladder(of: site.published())
            let page = try await site.browser(as: site.cast.ines).get("/ladders/\(ladder)")
            #expect(page.heading == "Ce que l’on attend à chaque palier")
            let texts = [
                "Chef de produit junior", "une tâche cadrée", "Découvrir", "savoir-faire", "Travailler ensemble", "savoir-être", "Clients",
                "Restitue les faits entendus", "Pas encore défini", "chaque palier s’ajoute aux précédents",
            ]
            for text in texts {
                let isShown = page.text.lowercased().contains(text.lowercased())
                #expect(isShown, "\(text)")
            }
            // Two cells of level 3, one of level 1.
            #expect(
                page.text.components(separatedBy: "class=\"void\"").count - 1
                    + page.text.components(separatedBy: "class=\"void shown\"").count - 1 == 3
            )
            let (isOpen, hasMatrix) = (page.text.contains("xcard"), page.text.contains("data-matrix"))
            #expect(!isOpen && hasMatrix)
        }
    }

    @Test("a cell opens its card under its row, without a script", arguments: Engine.allCases)
    func card(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.published()
            let (ladder, cell) = (try await site.ladder(of: id), try await site.expectation("crafts", 2, of: id))
            let page = try await site.browser(as: site.cast.ines).get("/ladders/\(ladder)?cell=\(cell)")
            let texts = [
                "Attendu du palier 2", "Une note cosignée", "Une démo signée à deux", "S’ajoute aux attendus du palier 1.",
                "Souvent 3 à 5 ans",
                "Comparer avec le palier 1",
            ]
            for text in texts {
                let isShown = page.shows(text)
                #expect(isShown, "\(text)")
            }
            let (link, mayEdit) = (page.text.contains("data-compare"), page.text.contains("/expectations/"))
            #expect(link && !mayEdit)
        }
    }

    @Test("authors of a draft find the way to rewrite from the card", arguments: Engine.allCases)
    func editing(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            let (ladder, cell) = (try await site.ladder(of: id), try await site.expectation("crafts", 2, of: id))
            for (member, isOffered) in [(site.cast.cpo, true), (site.cast.head, false)] {
                let page = try await site.browser(as: member).get("/ladders/\(ladder)?cell=\(cell)")
                let offers = page.text.contains("/expectations/\(cell)/edit")
                #expect(offers == isOffered)
            }
        }
    }

    @Test("one level is marked for phones: the one asked, the open cell's, else the lowest", arguments: Engine.allCases)
    func level(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.published()
            let (ladder, cell) = (try await site.ladder(of: id), try await site.expectation("customers", 2, of: id))
            let ines = try await site.browser(as: site.cast.ines)
            for (query, order) in [("", 1), ("?level=3", 3), ("?level=99", 1), ("?level=x&cell=x", 1), ("?cell=\(cell)", 2)] {
                let page = try await ines.get("/ladders/\(ladder)\(query)")
                let isMarked = page.text.contains("data-level=\"\(order)\" class=\"shown\"")
                #expect(page.status == 200 && isMarked, "\(query)")
            }
        }
    }

    @Test("a cell of another ladder opens nothing", arguments: Engine.allCases)
    func foreignCell(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (one, two) = (try await site.published(), try await site.store(SmallFramework.with("Référentiel Produit", "Brouillon")))
            let (ladder, hidden) = (try await site.ladder(of: one), try await site.expectation("customers", 1, of: two))
            let page = try await site.browser(as: site.cast.ines).get("/ladders/\(ladder)?cell=\(hidden)")
            let isOpen = page.text.contains("xcard")
            #expect(page.status == 200 && !isOpen)
        }
    }

    @Test("a theme and its only competency of the same name are one row", arguments: Engine.allCases)
    func oneRow(engine: Engine) async throws {
        try await withSite(engine) { site in
            let yaml = SmallFramework.with("name: {fr: Clients, en: Customers}", "name: {fr: Découvrir, en: Discover}")
            let ladder = try await site.ladder(of: site.published(yaml))
            let page = try await site.browser(as: site.cast.ines).get("/ladders/\(ladder)")
            #expect(page.text.components(separatedBy: "class=\"theme\"").count == 2)
            #expect(page.text.components(separatedBy: "class=\"alone\"").count == 2)
        }
    }

    @Test("a text keeps its language: it is marked where it is not the page's", arguments: Engine.allCases)
    func language(engine: Engine) async throws {
        try await withSite(engine) { site in
            let yaml = SmallFramework.with(
                "{fr: Restitue les faits entendus, en: Reports the facts heard}",
                "{en: Reports the facts heard}"
            )
            let ladder = try await site.ladder(of: site.published(yaml))
            let french = try await site.browser(as: site.cast.ines).get("/ladders/\(ladder)")
            let isMarked = french.text.contains("<td data-level=\"1\" class=\"shown\" lang=\"en\">")
            #expect(isMarked)
            let english = try await site.browser(as: site.cast.tomasz).get("/ladders/\(ladder)")
            let (isPlain, heading) = (
                english.text.contains("<td data-level=\"1\" class=\"shown\"><a"), english.shows("What is expected at each level")
            )
            #expect(isPlain && heading)
        }
    }

    @Test("says how one moves up, as somebody would say it", arguments: Engine.allCases)
    func progression(engine: Engine) async throws {
        try await withSite(engine) { site in
            let ladder = try await site.ladder(of: site.published())
            let french = try await site.browser(as: site.cast.ines).get("/ladders/\(ladder)")
            let english = try await site.browser(as: site.cast.tomasz).get("/ladders/\(ladder)")
            let (fr, en) = (
                french.shows("au moins 75\u{202F}% de ses attendus sont montrés, dont «\u{202F}Clients\u{202F}»."),
                english.shows("at least 75% of its expectations are shown, including “Customers”.")
            )
            #expect(fr && en)
        }
    }
}
