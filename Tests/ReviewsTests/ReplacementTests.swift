import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("The place of a peer who takes no part")
struct ReplacementTests {
    /// Inès has chosen three peers, and answers are collected.
    private func collecting(_ site: TestSite, _ changes: [String: String] = [:]) async throws -> (Scene, String) {
        let scene = try await Scene(site)
        try await scene.launched(changes)
        try await scene.goTo(october: 13)
        try await scene.nominate([site.cast.piotr, site.cast.gaia, site.cast.cpo], for: site.cast.ines)
        try await scene.goTo(october: 20)
        return (scene, "/reviews/\(try await scene.review(of: site.cast.ines))")
    }

    private func nomination(of member: Cast.Member, _ site: TestSite) async throws -> String {
        try await site.rows("SELECT id FROM nominations WHERE peer_id = \(member.person)").first?.get("id") ?? ""
    }

    @Test("is given to somebody else while there is time, by whoever read the list; the other names stay hidden", arguments: Engine.allCases)
    func whole(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, review) = try await collecting(site)
            let cast = site.cast
            let form = try #require(try await scene.form("peer", by: cast.piotr, about: cast.ines))
            let piotr = try await site.browser(as: cast.piotr)
            _ = try await piotr.post("/contributions/\(form)/themes/1", ["version": "1", "t1": "Commencé"])
            let offered = try await piotr.get("/contributions/\(form)").shows("\(review)/withdrawal")
            #expect(offered)
            let refusal = "/nominations/\(try await nomination(of: cast.piotr, site))/refusal"
            #expect(try await piotr.post(refusal, ["reason": "Jamais croisés"]).status == 303)
            #expect(try await piotr.get("/contributions/\(form)").status == 404, "the draft is gone")
            #expect(try await site.count("SELECT count(*) FROM answers") == 0)
            let home = try await site.browser(as: cast.ines).get("/")
            let told = home.shows("Un de vos pairs ne prend pas part") && home.shows("2 pairs sont sollicités")
            let toldManager = try await site.browser(as: cast.tomasz).get("/").shows("A peer of Inès Vauquelin is not taking part")
            #expect(told && toldManager)
            let own = try await site.browser(as: cast.ines).get(review + "/peers")
            let hides = own.shows("Piotr") && !own.shows("Jamais croisés") && !own.shows("retiré")
            let listed = try await site.program(as: cast.ines).get(review + "/peers").text
            #expect(hides && !listed.contains(cast.gaia.person.description), "who is left stands nowhere")
            let managers = try await site.browser(as: cast.tomasz).get(review + "/peers").shows("Jamais croisés")
            #expect(managers)
            let done = try await site.browser(as: cast.ines).post(review + "/peers", ["peer": cast.ceo.person.description])
            #expect(done.status == 303 && done.location == review)
            #expect(try await scene.form("peer", by: cast.ceo, about: cast.ines) != nil, "asked at once")
            #expect(try await site.browser(as: cast.ines).get(review + "/peers").status == 409, "nothing is left to replace")
            let count = try await site.browser(as: cast.ines).get(review).shows("3 pairs sont sollicités")
            #expect(count)
        }
    }

    @Test("is given by nobody else, nor too late, nor to a peer already there, nor once an answer is sent", arguments: Engine.allCases)
    func refused(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, review) = try await collecting(site)
            let cast = site.cast
            let ines = try await site.browser(as: cast.ines)
            #expect(try await ines.post(review + "/peers", ["peer": cast.ceo.person.description]).status == 409, "everybody takes part")
            try await scene.send("peer", by: cast.gaia, about: cast.ines, level: "2")
            let sent = try await nomination(of: cast.gaia, site)
            #expect(try await site.browser(as: cast.gaia).post("/nominations/\(sent)/refusal", ["reason": "Non"]).status == 409)
            let refusal = "/nominations/\(try await nomination(of: cast.piotr, site))/refusal"
            _ = try await site.browser(as: cast.piotr).post(refusal, ["reason": "Jamais croisés"])
            #expect(try await ines.post(review + "/peers", ["peer": cast.gaia.person.description]).status == 422)
            #expect(try await ines.post(review + "/peers/\(sent)/removal").status == 409, "nobody is taken off any more")
            for member in [cast.head, cast.ruben, cast.cpo, cast.former] {
                #expect(try await site.browser(as: member).post(review + "/peers", ["peer": cast.ceo.person.description]).status == 404, "\(member.name)")
            }
            try await scene.goTo(october: 22)
            #expect(try await site.browser(as: cast.ines).post(review + "/peers", ["peer": cast.ceo.person.description]).status == 409, "too late")
        }
    }

    @Test("of somebody who left is free whether they answered or not", arguments: Engine.allCases)
    func left(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, review) = try await collecting(site)
            let cast = site.cast
            try await scene.send("peer", by: cast.gaia, about: cast.ines, level: "2")
            _ = try await site.store.write(in: .tenant(cast.alize.uuid)) { db in
                try db.run("UPDATE people SET left_on = '2026-10-19' WHERE id IN (\(list: [cast.gaia.person, cast.piotr.person]))")
            }
            let page = try await site.browser(as: cast.ines).get(review + "/peers")
            let alike = page.text.components(separatedBy: "a quitté l’entreprise").count - 1
            #expect(alike == 2)
        }
    }

    @Test("stays empty in anonymity once the choice is over", arguments: Engine.allCases)
    func anonymous(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await AnonymousScene(site)
            try await scene.collecting()
            let cast = site.cast
            let review = try await scene.scene.review(of: cast.ines)
            let piotr = try await site.browser(as: cast.piotr)
            let status = try await piotr.get("/reviews/\(review)/withdrawal").status
            #expect(status == 409)
        }
    }
}
