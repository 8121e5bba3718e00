import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("How a review ends")
struct EndingTests {
    /// The person's review is shared, and another's with it; it is Monday 2 November.
    private func shared(_ site: TestSite, with other: Cast.Member? = nil) async throws -> (Scene, String) {
        let scene = try await Scene(site)
        try await scene.launched()
        let subjects = [site.cast.ines] + [other].compactMap { $0 }
        try await scene.goTo(october: 20)
        for subject in subjects { try await scene.send("self", by: subject, about: subject, level: "3", comment: "Vu de moi") }
        try await scene.goTo(october: 26)
        for subject in subjects { try await scene.send("manager", by: site.cast.tomasz, about: subject, level: "2", comment: "Vu du manager") }
        try await scene.goTo(october: 26 + 7)
        for subject in subjects { #expect(try await scene.share(by: site.cast.tomasz, about: subject).status == 303) }
        return (scene, "/reviews/\(try await scene.review(of: site.cast.ines))")
    }

    @Test("a refusal to sign is recorded with or without a reason, shown neutrally, and one may still sign", arguments: Engine.allCases)
    func refusal(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (_, review) = try await shared(site)
            let (ines, cast) = (try await site.browser(as: site.cast.ines), site.cast)
            #expect(try await ines.post(review + "/signature", ["choice": "refused", "reservation": "Je préfère en parler"]).status == 303)
            #expect(try await ines.post(review + "/signature", ["choice": "refused"]).status == 409, "said once")
            for member in [cast.ines, cast.tomasz, cast.hr] {
                let page = try await site.browser(as: member).get(review)
                let neutral = page.shows("ne dit rien de l’accord") || page.shows("says nothing of whether the person agrees")
                let reads = page.shows("Je préfère en parler")
                #expect(neutral && reads, "\(member.name)")
                let isAddressed = page.shows("Vous avez dit ne pas signer")
                #expect(isAddressed == (member == cast.ines), "\(member.name)")
            }
            let data = try await site.program(as: cast.hr).get(review).text
            let isTold = data.contains("\"state\":\"refused\"") && data.contains("Je préfère en parler")
            #expect(isTold)
            #expect(try await site.events().contains("review.signature_refused"))
            #expect(try await ines.post(review + "/signature", ["choice": "signed"]).status == 303)
            let signed = try await site.program(as: cast.hr).get(review).text
            let keeps = signed.contains("\"state\":\"signed\"") && signed.contains("\"refusedAt\"")
            #expect(keeps, "the refusal stays")
        }
    }

    @Test("no signature is chosen beforehand, and a reservation typed with a plain one is never lost", arguments: Engine.allCases)
    func chosen(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, review) = try await shared(site, with: site.cast.ruben)
            let ines = try await site.browser(as: site.cast.ines)
            let form = try await ines.get(review).between("action=\"\(review)/signature\"", "</form>") ?? ""
            let radios = form.ranges(of: "type=\"radio\"").count
            #expect(radios == 3 && !form.contains(" checked"), "three choices, none made")
            #expect(try await ines.post(review + "/signature").status == 422, "none is chosen")
            let refused = try await ines.post(review + "/signature", ["choice": "signed", "reservation": "Le projet Relais manque"])
            #expect(refused.status == 422)
            let keeps = refused.shows("Le projet Relais manque") && refused.text.contains("value=\"signed\" required checked")
            #expect(keeps, "as it was sent")
            #expect(refused.shows("Vous avez écrit une réserve mais choisi de signer sans."))
            let other = "/reviews/\(try await scene.review(of: site.cast.ruben))/signature"
            let english = try await site.browser(as: site.cast.ruben).post(other, ["choice": "signed", "reservation": "Relay is missing"])
            #expect(english.shows("You wrote a reservation but chose to sign without one."))
            let data = try await site.program(as: site.cast.ines).post(review + "/signature", ["choice": "signed", "reservation": "Relais"])
            #expect(data.status == 422, "the API alike")
            #expect(try await site.count("SELECT count(*) FROM reviews WHERE signed_at IS NOT NULL") == 0)
            #expect(try await ines.post(review + "/signature", ["choice": "signed", "reservation": " "]).status == 303)
        }
    }

    @Test("a refusal is told to those who run the cycle by HR's count alone, and blocks no closing", arguments: Engine.allCases)
    func closing(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, review) = try await shared(site)
            #expect(try await site.browser(as: site.cast.ines).post(review + "/signature", ["choice": "refused"]).status == 303)
            let cycle = "/cycles/" + (try await site.rows("SELECT id FROM review_cycles").first?.get("id", as: String.self) ?? "")
            let forHR = try await site.program(as: site.cast.hr).get(cycle).text.contains("\"refused\"")
            let forCPO = try await site.program(as: site.cast.cpo).get(cycle).text.contains("\"refused\"")
            #expect(forHR && !forCPO)
            try await scene.goTo(october: 26 + 7 + 30)
            #expect(try await site.browser(as: site.cast.hr).post(cycle + "/closure").status == 303)
            #expect(try await site.browser(as: site.cast.ines).post(review + "/signature", ["choice": "signed"]).status == 409)
            #expect(try await site.count("SELECT count(*) FROM review_cycles WHERE closed_at IS NOT NULL") == 1)
        }
    }

    @Test("the manager records the day of the conversation, signed or not; nobody else does", arguments: Engine.allCases)
    func conversation(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (_, review) = try await shared(site)
            let cast = site.cast
            let today = "2026-11-02"
            for (member, status) in [(cast.ines, 403), (cast.hr, 403), (cast.gaia, 404)] {
                #expect(try await site.browser(as: member).post(review + "/conversation", ["held_on": today]).status == status, "\(member.name)")
            }
            let tomasz = try await site.browser(as: cast.tomasz)
            #expect(try await tomasz.post(review + "/conversation", ["held_on": "2026-10-20"]).status == 422, "before the sharing")
            #expect(try await tomasz.post(review + "/conversation", ["held_on": "2026-12-20"]).status == 422, "not yet")
            #expect(try await tomasz.post(review + "/conversation", ["held_on": today]).status == 303)
            #expect(try await site.events().contains("review.conversation_held"))
            for member in [cast.ines, cast.tomasz, cast.hr] {
                let data = try await site.program(as: member).get(review).text.contains("\"conversationOn\":\"\(today)\"")
                #expect(data, "\(member.name)")
            }
        }
    }

    @Test("the day of the conversation is bounded by the days of the cycle, wherever its manager is", arguments: Engine.allCases)
    func conversationElsewhere(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (_, review) = try await shared(site)
            let tomasz = site.cast.tomasz.person
            try await site.store.write(in: .tenant(site.cast.alize.uuid)) { db in
                _ = try db.run("UPDATE people SET time_zone = 'Pacific/Auckland' WHERE id = \(tomasz)")
            }
            // In Auckland it is the third already, in Paris still the second.
            site.clock.advance(days: 0.25)
            let browser = try await site.browser(as: site.cast.tomasz)
            #expect(try await browser.post(review + "/conversation", ["held_on": "2026-11-03"]).status == 422)
            #expect(try await browser.post(review + "/conversation", ["held_on": "2026-11-02"]).status == 303)
        }
    }

    @Test("what one wrote in confidence is in one's own export, and in nobody else's", arguments: Engine.allCases)
    func export(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await Scene(site), site.cast)
            try await scene.launched()
            try await scene.goTo(october: 13)
            try await scene.nominate([cast.piotr, cast.gaia, cast.cpo], for: cast.ines)
            try await scene.goTo(october: 20)
            for peer in [cast.piotr, cast.gaia, cast.cpo] {
                try await scene.send("peer", by: peer, about: cast.ines, level: "2", comment: "Mots de \(peer.name)")
            }
            try await scene.send("self", by: cast.ines, about: cast.ines, level: "3", comment: "Vu de moi")
            try await scene.goTo(october: 26)
            for member in [cast.ines, cast.tomasz, cast.hr, cast.gaia] {
                let text = try await site.program(as: member).get("/me/everything").text
                let read = [cast.piotr, cast.gaia, cast.cpo].filter { text.contains("Mots de \($0.name)") }.map(\.name)
                #expect(read == (member.person == cast.gaia.person ? [cast.gaia.name] : []), "\(member.name)")
            }
            let own = try await site.program(as: cast.ines).get("/me/everything").text.contains("Vu de moi")
            let manager = try await site.program(as: cast.tomasz).get("/me/everything").text.contains("Vu de moi")
            #expect(own && !manager, "somebody else’s review is not about oneself")
        }
    }
}
