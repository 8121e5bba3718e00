import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("Filling a form")
struct FormTests {
    @Test("a draft is saved, shown again to its author, and to nobody else", arguments: Engine.allCases)
    func draft(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            try await scene.launched()
            try await scene.goTo(october: 20)
            let cast = site.cast
            let form = try #require(try await scene.form("self", by: cast.ines, about: cast.ines))
            let ines = try await site.browser(as: cast.ines)
            let page = try await ines.get("/contributions/\(form)")
            let anchored = page.shows("Rencontre chaque mois des clients") && page.shows("Pas observé")
            #expect(anchored)
            let saved = try await ines.post("/api/v1/contributions/\(form)/themes/1", ["version": "1", "p1": "2", "p2": "0", "t1": "Brouillon secret"])
            #expect(saved.json?["version"] as? Int == 2)
            let again = try await ines.get("/contributions/\(form)/themes/1")
            let kept = again.shows("Brouillon secret")
            #expect(kept)
            for member in [cast.tomasz, cast.hr, cast.cpo, cast.admin, cast.ruben] {
                let browser = try await site.browser(as: member)
                #expect(try await browser.get("/contributions/\(form)").status == 404)
                let review = try await browser.get("/reviews/\(try await scene.review(of: cast.ines))")
                let leaks = review.shows("Brouillon secret")
                #expect(!leaks)
            }
        }
    }

    @Test("two tabs: the second is told, and reads both texts", arguments: Engine.allCases)
    func twoTabs(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            try await scene.launched()
            try await scene.goTo(october: 20)
            let form = try #require(try await scene.form("self", by: site.cast.ines, about: site.cast.ines))
            let ines = try await site.browser(as: site.cast.ines)
            _ = try await ines.post("/contributions/\(form)/themes/1", ["version": "1", "t1": "Premier onglet"])
            let second = try await ines.post("/contributions/\(form)/themes/1", ["version": "1", "t1": "Second onglet"])
            #expect(second.status == 409)
            let both = second.shows("Premier onglet") && second.shows("Second onglet")
            #expect(both)
            let data = try await ines.post("/api/v1/contributions/\(form)/themes/1", ["version": "1", "t1": "Troisième"])
            #expect(data.status == 409)
        }
    }

    @Test("a form goes when everything is answered, once, and then stays as it is", arguments: Engine.allCases)
    func send(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            try await scene.launched()
            try await scene.goTo(october: 20)
            let form = try #require(try await scene.form("self", by: site.cast.ines, about: site.cast.ines))
            let ines = try await site.browser(as: site.cast.ines)
            let incomplete = try await ines.post("/contributions/\(form)/themes/2", ["version": "1", "p1": "2", "then": "send"])
            #expect(incomplete.status == 422)
            let says = incomplete.shows("Il manque 2 positionnements")
            #expect(says)
            let strange = try await ines.post("/contributions/\(form)/themes/1", ["version": "2", "p1": "7"])
            #expect(strange.status == 422)
            #expect(try await scene.send("self", by: site.cast.ines, about: site.cast.ines, level: "2").status == 303)
            #expect(try await ines.post("/contributions/\(form)/themes/1", ["version": "5", "p1": "3"]).status == 409)
            #expect(try await site.events().filter { $0 == "contribution.sent" }.count == 1)
        }
    }

    @Test("before its stage a form is closed; late, an attributed one is taken and marked, a confidential one is not", arguments: Engine.allCases)
    func gates(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            try await scene.launched()
            let cast = site.cast
            let own = try #require(try await scene.form("self", by: cast.ines, about: cast.ines))
            #expect(try await site.browser(as: cast.ines).post("/contributions/\(own)/themes/1", ["version": "1", "p1": "2"]).status == 409)
            try await scene.goTo(october: 13)
            try await scene.nominate([cast.piotr], for: cast.ines)
            try await scene.goTo(october: 26)
            let peer = try #require(try await scene.form("peer", by: cast.piotr, about: cast.ines))
            let page = try await site.browser(as: cast.piotr).get("/contributions/\(peer)")
            let told = page.shows("elle ne sera donc pas montrée") && !page.shows("<textarea")
            #expect(told)
            #expect(try await site.browser(as: cast.piotr).post("/contributions/\(peer)/themes/1", ["version": "1", "p1": "2"]).status == 409)
            for path in ["/", "/reviews"] {
                let said = try await site.browser(as: cast.ines).get(path).shows("c’était pour le 24 octobre. Accepté jusqu’au 31 octobre.")
                #expect(said, "both dates: \(path)")
                let english = try await site.browser(as: cast.ruben).get(path).shows("Late: was due 24 October. Accepted until 31 October.")
                #expect(english, "both dates: \(path)")
            }
            #expect(try await scene.send("self", by: cast.ines, about: cast.ines, level: "2").status == 303)
            let late = try await site.count("SELECT count(*) FROM contributions WHERE is_late")
            #expect(late == 1)
        }
    }
}
