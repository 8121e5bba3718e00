import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("Answers to open questions")
struct OpenAnswerTests {
    private static let words = ["Mot de Piotr", "Mot de Gaïa", "Mot de Claire", "Mot d’Adam"]

    /// One question to peers and the manager, needed; one to the person.
    private func ask(_ hr: TestBrowser, _ cycle: String) async throws {
        _ = try await hr.post(
            cycle + "/questions",
            fields: [
                ("text_fr", "Que doit-elle continuer ?"), ("text_en", "What should they keep doing?"), ("asked", "peer"), ("asked", "manager"),
                ("is_required", "on"),
            ])
        _ = try await hr.post(cycle + "/questions", ["text_fr": "De quoi avez-vous besoin ?", "asked": "self"])
    }

    private func collecting(_ site: TestSite) async throws -> Scene {
        let (scene, cast) = (try await Scene(site), site.cast)
        let cycle = try await scene.prepared()
        let hr = try await site.browser(as: cast.hr)
        try await ask(hr, cycle)
        _ = try await hr.post(cycle + "/check")
        _ = try await hr.post(cycle + "/launch")
        try await scene.goTo(october: 13)
        try await scene.nominate([cast.piotr, cast.gaia, cast.cpo, cast.ceo], for: cast.ines)
        try await scene.goTo(october: 20)
        return scene
    }

    private func answer(_ scene: Scene, _ peer: Cast.Member, _ words: String) async throws {
        let form = "/contributions/" + (try await scene.form("peer", by: peer, about: scene.cast.ines) ?? "")
        let browser = try await scene.site.browser(as: peer)
        _ = try await browser.post(form + "/themes/1", ["version": "1", "p1": "2", "p2": "2"])
        _ = try await browser.post(form + "/themes/2", ["version": "2", "p1": "2", "then": "next"])
        let early = try await browser.post(form + "/questions", ["version": "3", "q1": "", "then": "send"])
        #expect(early.status == 422)
        let sent = try await browser.post(form + "/questions", ["version": "4", "q1": words, "then": "send"])
        #expect(sent.status == 303)
    }

    @Test("a form without a needed answer is not sent, and says where it is missing; a draft stays its author's", arguments: Engine.allCases)
    func needed(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await collecting(site), site.cast)
            let form = "/contributions/" + (try await scene.form("peer", by: cast.piotr, about: cast.ines) ?? "")
            let piotr = try await site.browser(as: cast.piotr)
            _ = try await piotr.post(form + "/themes/1", ["version": "1", "p1": "2", "p2": "2"])
            _ = try await piotr.post(form + "/themes/2", ["version": "2", "p1": "2"])
            let summary = try await piotr.get(form + "/summary")
            let missing = summary.shows("1 question sans réponse") && summary.shows("Questions ouvertes")
            #expect(missing)
            let long = try await piotr.post(form + "/questions", ["version": "3", "q1": String(repeating: "mot ", count: 600)])
            let keeps = long.shows("Raccourcissez-le")
            #expect(long.status == 422 && keeps)
            let saved = try await piotr.post("/api/v1" + form + "/questions", ["version": "3", "q1": "Un brouillon à lui"])
            #expect(saved.status == 200)
            let stale = try await piotr.post(form + "/questions", ["version": "3", "q1": "D’un autre onglet"])
            let both = stale.shows("D’un autre onglet") && stale.shows("Un brouillon à lui")
            #expect(stale.status == 409 && both)
            for other in [cast.ines, cast.tomasz, cast.hr, cast.ruben] {
                let page = try await site.browser(as: other).get(form + "/questions")
                #expect(page.status == 404, "\(other.name)")
            }
            let ines = "/contributions/" + (try await scene.form("self", by: cast.ines, about: cast.ines) ?? "")
            let asked = try await site.browser(as: cast.ines).get(ines + "/questions")
            let ownOnly = asked.shows("De quoi avez-vous besoin") && !asked.shows("Que doit-elle continuer")
            #expect(ownOnly)
        }
    }

    @Test("peers' words are shown from four authors on, without names, and below it is said why not", arguments: Engine.allCases, [3, 4])
    func threshold(_ engine: Engine, _ authors: Int) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await collecting(site), site.cast)
            for (peer, words) in zip([cast.piotr, cast.gaia, cast.cpo, cast.ceo], Self.words).prefix(authors) { try await answer(scene, peer, words) }
            try await scene.goTo(october: 26)
            let review = "/reviews/" + (try await scene.review(of: cast.ines))
            let tomasz = try await site.browser(as: cast.tomasz)
            for path in [review, "/api/v1" + review] {
                let page = try await tomasz.get(path)
                let shown = Self.words.filter { page.shows($0) }.count
                #expect(shown == (authors == 4 ? 4 : 0), "\(path)")
            }
            let says = try await tomasz.get(review).shows("Fewer than 4 authors answered")
            #expect(says == (authors == 3))
            let form = "/contributions/" + (try await scene.form("manager", by: cast.tomasz, about: cast.ines) ?? "")
            let beside = try await tomasz.get(form + "/questions")
            let reads = beside.shows("What should they keep doing?") && beside.shows(Self.words[0]) == (authors == 4)
            #expect(reads)
        }
    }

    @Test("what the person and the manager write is in the sealed file, with the question it answers", arguments: Engine.allCases)
    func sealed(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await collecting(site), site.cast)
            for (peer, words) in zip([cast.piotr, cast.gaia, cast.cpo, cast.ceo], Self.words) { try await answer(scene, peer, words) }
            try await scene.goTo(october: 26)
            let form = "/contributions/" + (try await scene.form("manager", by: cast.tomasz, about: cast.ines) ?? "")
            let tomasz = try await site.browser(as: cast.tomasz)
            _ = try await tomasz.post(form + "/questions", ["version": "1", "q1": "Le mot du manager"])
            _ = try await tomasz.post(form + "/themes/1", ["version": "2", "p1": "2", "p2": "2"])
            _ = try await tomasz.post(form + "/themes/2", ["version": "3", "p1": "2"])
            let sent = try await tomasz.post(form + "/axes", ["version": "4", "axis1": "Décider", "signal1": "Deux notes", "then": "send"])
            #expect(sent.status == 303)
            site.clock.advance(days: 8)
            try await scene.runJobs()
            let shared = try await scene.share(by: cast.tomasz, about: cast.ines)
            #expect(shared.status == 303)
            let review = try await scene.review(of: cast.ines)
            let dossier = try await site.browser(as: cast.ines).get("/reviews/\(review)/dossier")
            let holds = dossier.shows("Que doit-elle continuer") && dossier.shows("Le mot du manager") && Self.words.allSatisfy(dossier.shows)
            #expect(holds)
        }
    }

    @Test("in anonymity they stand in the sealed letter with the rest: nowhere in the open, opened with it, and too long is said", arguments: Engine.allCases)
    func anonymous(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await AnonymousScene(site, asking: { try await self.ask($0, $1) })
            try await scene.collecting()
            for (peer, words) in zip(scene.peers, Self.words) {
                let (browser, form) = (try await site.browser(as: peer), try await scene.form(of: peer))
                _ = try await browser.post(form + "/themes/1", ["version": "1", "p1": "2", "p2": "2", "t1": String(repeating: "mot ", count: 1200)])
                let long = try await browser.post(form + "/questions", ["version": "2", "q1": String(repeating: "é", count: 1999)])
                let asks = long.shows("Raccourcissez") || long.shows("Shorten")
                #expect(long.status == 422 && asks)
                _ = try await browser.post(form + "/themes/1", ["version": "2", "p1": "2", "p2": "2", "t1": "Court"])
                _ = try await browser.post(form + "/questions", ["version": "3", "q1": words])
                let kept = try await browser.get(form + "/questions").shows(words)
                let sent = try await browser.post(form + "/themes/2", ["version": "4", "p1": "2", "then": "send"])
                #expect(kept && sent.status == 303)
                let holding = try await scene.tables(holding: words)
                #expect(holding.isEmpty)
            }
            try await scene.scene.goTo(october: 26)
            _ = try await scene.bring(scene.parts[site.cast.hr], by: site.cast.hr)
            _ = try await scene.bring(scene.parts[site.cast.gaia], by: site.cast.gaia)
            let page = try await site.browser(as: site.cast.tomasz).get("/reviews/" + (try await scene.scene.review(of: site.cast.ines)))
            let told = Self.words.allSatisfy(page.shows)
            #expect(told)
            #expect(try await scene.tables(holding: Self.words[0]) == ["review_snapshots"])
        }
    }
}
