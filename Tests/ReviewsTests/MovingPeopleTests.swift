import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("When people move during a cycle")
struct MovingPeopleTests {
    /// Inès now answers to somebody else.
    private func move(_ scene: Scene, to manager: Cast.Member, from day: String, before last: String) async throws {
        let cast = scene.cast
        try await scene.site.store.write(in: .tenant(cast.alize.uuid)) { db in
            _ = try db.run("UPDATE reporting_lines SET to_on = \(last) WHERE person_id = \(cast.ines.person) AND to_on IS NULL")
            _ = try db.run(
                """
                INSERT INTO reporting_lines (id, organization_id, person_id, manager_id, from_on)
                VALUES (\(Cast.id(Scene.self, 800)), \(cast.alize), \(cast.ines.person), \(manager.person), \(day))
                """)
        }
    }

    private func collecting(_ site: TestSite) async throws -> Scene {
        let scene = try await Scene(site)
        try await scene.launched()
        try await scene.goTo(october: 13)
        try await scene.nominate([site.cast.piotr, site.cast.gaia, site.cast.cpo], for: site.cast.ines)
        try await scene.goTo(october: 20)
        return scene
    }

    @Test("whoever managed somebody earlier in the period writes about those dates, sees nothing else, and is no peer", arguments: Engine.allCases)
    func earlier(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await collecting(site), site.cast)
            let review = try await scene.review(of: cast.ines)
            try await scene.send("self", by: cast.ines, about: cast.ines, level: "3", comment: "Vu de moi")
            try await scene.goTo(october: 26)
            let oskar = try await site.browser(as: cast.former)
            let form = try #require(try await scene.form("manager", by: cast.former, about: cast.ines))
            let page = try await oskar.get("/contributions/\(form)")
            let dates = page.shows("du 1er avril au 31 mai 2026") && !page.shows("Vu de moi")
            #expect(dates)
            let home = try await oskar.get("/").shows("/contributions/\(form)")
            #expect(home)
            #expect(try await oskar.get("/reviews/\(review)").status == 404)
            let steps: [KeyValuePairs<String, String>] = [["version": "1", "p1": "1", "p2": "0"], ["version": "2", "p1": "2", "then": "send"]]
            for (index, step) in steps.enumerated() {
                #expect(try await oskar.post("/contributions/\(form)/themes/\(index + 1)", step).status == 303)
            }
            try await scene.share(cast.ines)
            let read = try await site.browser(as: cast.ines).get("/reviews/\(review)")
            let named = read.shows("Oskar Nyholm, manager du 1er avril au 31 mai 2026")
            #expect(named)
        }
    }

    @Test("who becomes the manager before managers write has a form when they do", arguments: Engine.allCases)
    func newManager(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await collecting(site), site.cast)
            try await move(scene, to: cast.head, from: "2026-10-21", before: "2026-10-20")
            try await scene.goTo(october: 26)
            let form = try #require(try await scene.form("manager", by: cast.head, about: cast.ines))
            let asked = try await site.browser(as: cast.head).get("/reviews").shows("/contributions/\(form)")
            #expect(asked)
            #expect(try await site.count("SELECT count(*) FROM contributions WHERE kind = 'manager' AND author_id = \(cast.head.person)") == 2)
        }
    }

    @Test("a manager of the period cannot be proposed as a peer", arguments: Engine.allCases)
    func formerIsNoPeer(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await Scene(site), site.cast)
            try await scene.launched()
            try await scene.goTo(october: 13)
            let ines = try await site.browser(as: cast.ines)
            let address = "/reviews/\(try await scene.review(of: cast.ines))/peers"
            let offered = try await ines.get(address).shows(cast.former.person.description)
            #expect(!offered)
            #expect(try await ines.post(address, ["peer": cast.former.person.description]).status == 422)
        }
    }

    @Test("a peer who becomes the manager is told, and what they had sent is not counted", arguments: Engine.allCases)
    func becomesManager(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await collecting(site), site.cast)
            for peer in [cast.piotr, cast.cpo] { try await scene.send("peer", by: peer, about: cast.ines, level: "2") }
            try await scene.send("peer", by: cast.gaia, about: cast.ines, level: "2")
            try await move(scene, to: cast.gaia, from: "2026-10-21", before: "2026-10-20")
            try await scene.goTo(october: 26)
            let page = try await site.browser(as: cast.gaia).get("/reviews/\(try await scene.review(of: cast.ines))")
            let withheld = page.status == 200 && page.shows("Moins de 3 réponses")
            #expect(withheld, "two answers beside one's own would be read through")
        }
    }

    @Test("a peer who becomes the manager before answering finds the form closed, and nothing asked", arguments: Engine.allCases)
    func tooClose(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await collecting(site), site.cast)
            try await move(scene, to: cast.gaia, from: "2026-10-20", before: "2026-10-19")
            let form = try #require(try await scene.form("peer", by: cast.gaia, about: cast.ines))
            let gaia = try await site.browser(as: cast.gaia)
            let told = try await gaia.get("/contributions/\(form)").shows("on n’est pas pair de son manager")
            #expect(told)
            #expect(try await gaia.post("/contributions/\(form)/themes/1", ["version": "1", "p1": "2"]).status == 409)
            let asked = try await gaia.get("/reviews").shows("/contributions/\(form)")
            #expect(!asked)
        }
    }

    @Test("about somebody who left nothing is asked any more, and nothing is owed", arguments: Engine.allCases)
    func leaves(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await collecting(site), site.cast)
            _ = try await site.store.write(in: .tenant(cast.alize.uuid)) {
                try $0.run("UPDATE people SET left_on = '2026-10-19' WHERE id = \(cast.ines.person)")
            }
            let piotr = try await site.browser(as: cast.piotr)
            let asked = try await piotr.get("/reviews").shows("/contributions/")
            #expect(!asked)
            let form = try #require(try await scene.form("peer", by: cast.piotr, about: cast.ines))
            let told = try await piotr.get("/contributions/\(form)").shows("a quitté l’entreprise")
            #expect(told)
            try await scene.goTo(october: 21)
            #expect(try await site.count("SELECT count(*) FROM outstanding_forms WHERE person_id IN (\(cast.piotr.person), \(cast.ines.person))") == 0)
        }
    }

    @Test("one peer is asked by six reviews at most, and the page says who can no longer be asked", arguments: Engine.allCases)
    func load(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await Scene(site), site.cast)
            try await scene.enlarge(with: [cast.head, cast.cpo, cast.hr, cast.gaia])
            try await scene.launched()
            try await scene.goTo(october: 13)
            for member in [cast.ines, cast.ruben, cast.tomasz, cast.head, cast.cpo, cast.hr] { try await scene.nominate([cast.admin], for: member) }
            #expect(try await site.count("SELECT count(*) FROM nominations WHERE state = 'standing'") == 6)
            let gaia = try await site.browser(as: cast.gaia)
            let address = "/reviews/\(try await scene.review(of: cast.gaia))/peers"
            let full = try await gaia.get(address)
            let says = full.shows("Déjà sollicités 6 fois, on ne peut plus leur demander")
            #expect(says)
            #expect(try await gaia.post(address, ["peer": cast.admin.person.description]).status == 422)
        }
    }

    @Test("a peer the manager took off is not proposed again by the person", arguments: Engine.allCases)
    func removed(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await Scene(site), site.cast)
            try await scene.launched()
            try await scene.goTo(october: 13)
            try await scene.nominate([cast.piotr, cast.gaia], for: cast.ines)
            let address = "/reviews/\(try await scene.review(of: cast.ines))/peers"
            let rows = try await site.rows("SELECT id, peer_id FROM nominations ORDER BY peer_id")
            let ids = try rows.map { try $0.get("id", as: String.self) }
            let (tomasz, ines) = (try await site.browser(as: cast.tomasz), try await site.browser(as: cast.ines))
            let silent = try await tomasz.post("\(address)/\(ids[0])/removal", ["reason": ""])
            #expect(silent.status == 422)
            #expect(try await tomasz.post("\(address)/\(ids[0])/removal", ["reason": "Pas travaillé ensemble"]).status == 303)
            #expect(try await ines.post("\(address)/\(ids[1])/removal").status == 303)
            let again = try await ines.post(address, ["peer": cast.gaia.person.description])
            let says = again.shows("Votre manager a retiré ce pair")
            #expect(again.status == 422 && says)
            #expect(try await ines.post(address, ["peer": cast.piotr.person.description]).status == 303)
        }
    }
}
