import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("Facts under an answer")
struct EvidenceInAnswersTests {
    private func collecting(_ site: TestSite) async throws -> Scene {
        let scene = try await Scene(site)
        try await scene.launched()
        try await scene.goTo(october: 20)
        return scene
    }

    @Test("shared facts of the period are cited, and read under the answer by those who may read them", arguments: Engine.allCases)
    func cited(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await collecting(site), site.cast)
            let fact = try await scene.fact("Note de décision", about: cast.ines, by: cast.ines, on: "2026-06-11")
            let form = try #require(try await scene.form("self", by: cast.ines, about: cast.ines))
            let ines = try await site.browser(as: cast.ines)
            let offered = try await ines.get("/contributions/\(form)/themes/1")
            let isOffered = offered.shows("Note de décision") && offered.shows("Citer des faits")
            #expect(isOffered)
            let saved = try await ines.post("/contributions/\(form)/themes/1", ["version": "1", "p1": "2", "p2": "2", "e1": fact])
            #expect(saved.status == 303)
            #expect(try await site.count("SELECT count(*) FROM answer_evidence") == 1)
            let again = try await ines.get("/contributions/\(form)/themes/1")
            let isTicked = again.shows("1 fait cité sur 1")
            #expect(isTicked)
            _ = try await ines.post("/contributions/\(form)/themes/2", ["version": "2", "p1": "2"])
            _ = try await ines.post("/contributions/\(form)/objectives", ["version": "3", "absence": "Aucun", "then": "send"])
            let review = try await scene.review(of: cast.ines)
            let read = try await site.browser(as: cast.tomasz).get("/reviews/\(review)")
            let isRead = read.shows("Note de décision") && read.shows("/evidence/\(fact)")
            #expect(isRead)
            try await scene.share(cast.ines)
            let byHR = try await site.browser(as: cast.hr).get("/reviews/\(review)")
            let isHidden = byHR.shows("Un fait cité que vous n’avez pas à lire") && !byHR.shows("Note de décision")
            #expect(isHidden, "HR reads the answer, and no fact that is not theirs to read")
        }
    }

    @Test("neither a private fact, nor one of another period, nor somebody else's is cited", arguments: Engine.allCases)
    func refused(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await collecting(site), site.cast)
            let kept = try await scene.fact("Encore privé", about: cast.ines, by: cast.ines, on: "2026-06-11", isShared: false)
            let old = try await scene.fact("Trop ancien", about: cast.ines, by: cast.ines, on: "2025-06-11")
            let others = try await scene.fact("De Ruben", about: cast.ruben, by: cast.ruben, on: "2026-06-11")
            let form = try #require(try await scene.form("self", by: cast.ines, about: cast.ines))
            let ines = try await site.browser(as: cast.ines)
            let page = try await ines.get("/contributions/\(form)/themes/1")
            let offers = ["Encore privé", "Trop ancien", "De Ruben"].contains(where: page.shows)
            let saysPrivate = page.shows("Un de vos faits est encore privé")
            #expect(!offers && saysPrivate)
            for fact in [kept, old, others, Cast.id(Scene.self, 4242).description] {
                let answer = try await ines.post("/contributions/\(form)/themes/1", ["version": "1", "e1": fact, "t1": "Mes mots"])
                #expect(answer.status == 422)
                let keeps = answer.shows("Mes mots") && answer.shows("ne peut pas être cité ici")
                #expect(keeps)
            }
            #expect(try await site.count("SELECT count(*) FROM answer_evidence") == 0)
            #expect(try await site.count("SELECT count(*) FROM answers") == 0)
        }
    }

    @Test("a manager cites facts they wrote; a fact struck later stays under the answer, struck", arguments: Engine.allCases)
    func manager(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await collecting(site), site.cast)
            try await scene.goTo(october: 26)
            let fact = try await scene.fact("Revue du 3 juin", about: cast.ines, by: cast.tomasz, on: "2026-06-03")
            let form = try #require(try await scene.form("manager", by: cast.tomasz, about: cast.ines))
            let tomasz = try await site.browser(as: cast.tomasz)
            #expect(try await tomasz.post("/contributions/\(form)/themes/1", ["version": "1", "p1": "2", "e1": fact]).status == 303)
            try await site.store.write(in: .tenant(cast.alize.uuid)) { db in
                _ = try db.run("UPDATE evidence_items SET withdrawn_at = \(site.clock.now), withdrawal_reason = 'Erreur'")
            }
            let page = try await tomasz.get("/contributions/\(form)/themes/1")
            let stays = page.shows("Revue du 3 juin")
            #expect(stays)
            #expect(try await tomasz.post("/contributions/\(form)/themes/1", ["version": "2", "p1": "2", "e1": fact]).status == 303)
        }
    }

    @Test("a confidential form offers no fact, says why, and takes none", arguments: Engine.allCases)
    func confidential(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            try await scene.launched()
            try await scene.goTo(october: 13)
            let cast = site.cast
            try await scene.nominate([cast.piotr], for: cast.ines)
            try await scene.goTo(october: 20)
            let fact = try await scene.fact("Le mien", about: cast.piotr, by: cast.piotr, on: "2026-06-03")
            let form = try #require(try await scene.form("peer", by: cast.piotr, about: cast.ines))
            let piotr = try await site.browser(as: cast.piotr)
            let page = try await piotr.get("/contributions/\(form)")
            let saysWhy = page.shows("un fait est signé, ce formulaire ne l’est pas") && page.shows("/evidence/new") && !page.shows("name=\"e1\"")
            #expect(saysWhy)
            #expect(try await piotr.post("/contributions/\(form)/themes/1", ["version": "1", "e1": fact]).status == 422)
            #expect(try await site.count("SELECT count(*) FROM answer_evidence") == 0)
        }
    }
}
