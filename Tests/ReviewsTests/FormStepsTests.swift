import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("Walking through a form")
struct FormStepsTests {
    private func collecting(_ site: TestSite) async throws -> (Scene, String) {
        let scene = try await Scene(site)
        try await scene.launched()
        try await scene.goTo(october: 20)
        return (scene, try await scene.form("self", by: site.cast.ines, about: site.cast.ines) ?? "")
    }

    @Test("everything is read again before it is sent: what is missing leads to its place, then the form goes once", arguments: Engine.allCases)
    func summary(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, form) = try await collecting(site)
            let ines = try await site.browser(as: site.cast.ines)
            try await scene.tellNoObjective(form, by: site.cast.ines)
            let first = try await ines.post("/contributions/\(form)/themes/1", ["version": "2", "p1": "2", "p2": "0", "c1": "high", "then": "next"])
            #expect(first.location == "/contributions/\(form)/themes/2")
            let last = try await ines.post("/contributions/\(form)/themes/2", ["version": "3", "then": "next"])
            #expect(last.location == "/contributions/\(form)/objectives")
            let early = try await ines.get("/contributions/\(form)/summary")
            let saysMissing = early.shows("Une étape attend encore une réponse avant l’envoi") && early.shows("1 positionnement manque")
            let mayNotSend = !early.shows(">Envoyer<")
            #expect(saysMissing && mayNotSend)
            #expect(try await ines.post("/contributions/\(form)/sending", ["version": "4"]).status == 422)
            _ = try await ines.post("/contributions/\(form)/themes/2", ["version": "4", "p1": "3"])
            let ready = try await ines.get("/contributions/\(form)/summary")
            let shows = ready.shows("Palier 2, Confirmé") && ready.shows("Pas observé") && ready.shows(">Envoyer<") && ready.shows("sûr")
            #expect(shows)
            #expect(try await ines.post("/contributions/\(form)/sending", ["version": "5"]).status == 303)
            #expect(try await ines.post("/contributions/\(form)/sending", ["version": "6"]).status == 409)
            #expect(try await site.events().filter { $0 == "contribution.sent" }.count == 1)
        }
    }

    @Test("what changed in another tab since it was read again is shown before it goes", arguments: Engine.allCases)
    func stale(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (_, form) = try await collecting(site)
            let ines = try await site.browser(as: site.cast.ines)
            _ = try await ines.post("/contributions/\(form)/themes/1", ["version": "1", "p1": "2", "p2": "2"])
            _ = try await ines.post("/contributions/\(form)/themes/2", ["version": "2", "p1": "2"])
            _ = try await ines.post("/contributions/\(form)/themes/1", ["version": "3", "p1": "3", "p2": "2", "t1": "Ajouté ailleurs"])
            let answer = try await ines.post("/contributions/\(form)/sending", ["version": "3"])
            let shows = answer.shows("a changé dans un autre onglet") && answer.shows("Ajouté ailleurs")
            #expect(answer.status == 409 && shows)
            #expect(try await site.count("SELECT count(*) FROM contributions WHERE state = 'submitted'") == 0)
        }
    }

    @Test("a refused saving keeps every word, every choice", arguments: Engine.allCases)
    func kept(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (_, form) = try await collecting(site)
            let ines = try await site.browser(as: site.cast.ines)
            let long = String(repeating: "mot ", count: 1300)
            let answer = try await ines.post("/contributions/\(form)/themes/1", ["version": "1", "p2": "3", "c2": "low", "t1": long, "t2": "Court"])
            #expect(answer.status == 422)
            let keeps = answer.shows(long.trimmingCharacters(in: .whitespaces)) && answer.shows("Court") && answer.shows("Raccourcissez-le")
            let chosen = answer.text.contains("name=\"p2\" value=\"3\" checked") && answer.text.contains("name=\"c2\" value=\"low\" checked")
            #expect(keeps && chosen)
        }
    }

    @Test("another tab's placement is shown beside the one chosen here", arguments: Engine.allCases)
    func placements(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (_, form) = try await collecting(site)
            let ines = try await site.browser(as: site.cast.ines)
            _ = try await ines.post("/contributions/\(form)/themes/1", ["version": "1", "p1": "3"])
            let answer = try await ines.post("/contributions/\(form)/themes/1", ["version": "1", "p1": "1"])
            let both = answer.text.contains("name=\"p1\" value=\"1\" checked") && answer.shows("Palier 3, Senior") && answer.shows("Enregistré ailleurs")
            #expect(answer.status == 409 && both)
            #expect(try await ines.post("/contributions/\(form)/themes/1", ["version": "2", "p1": "1"]).status == 303)
        }
    }

    @Test("a comment keeps the language it was written in", arguments: Engine.allCases)
    func language(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (_, form) = try await collecting(site)
            let ines = try await site.browser(as: site.cast.ines)
            _ = try await ines.post("/contributions/\(form)/themes/1", ["version": "1", "t1": "En français", "t2": "Encore"])
            _ = try await site.store.write(in: .tenant(site.cast.alize.uuid)) {
                try $0.run("UPDATE people SET language = 'en' WHERE id = \(site.cast.ines.person)")
            }
            _ = try await ines.post("/contributions/\(form)/themes/1", ["version": "2", "t1": "En français", "t2": "Rewritten"])
            let languages: [String] = try await site.rows("SELECT comment_language FROM answers ORDER BY comment_language").map {
                try $0.get("comment_language")
            }
            #expect(languages == ["en", "fr"])
        }
    }

    @Test("with too few asked, the author is told before typing", arguments: Engine.allCases)
    func fewAsked(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            try await scene.launched()
            try await scene.goTo(october: 13)
            let cast = site.cast
            try await scene.nominate([cast.piotr, cast.gaia, cast.cpo], for: cast.ines)
            try await scene.nominate([cast.piotr], for: cast.ruben)
            try await scene.goTo(october: 20)
            let piotr = try await site.browser(as: cast.piotr)
            for (subject, isTold) in [(cast.ines, false), (cast.ruben, true)] {
                let form = try #require(try await scene.form("peer", by: cast.piotr, about: subject))
                let told = try await piotr.get("/contributions/\(form)").shows("Trop peu de personnes sont interrogées")
                #expect(told == isTold, "\(subject.name)")
            }
        }
    }
}
