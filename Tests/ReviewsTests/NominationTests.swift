import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("Choosing peers")
struct NominationTests {
    @Test("the person proposes, the manager adjusts with a reason the person reads", arguments: Engine.allCases)
    func choose(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            try await scene.launched()
            try await scene.goTo(october: 13)
            let cast = site.cast
            try await scene.nominate([cast.piotr, cast.gaia], for: cast.ines)
            let address = "/reviews/\(try await scene.review(of: cast.ines))/peers"
            let home = try await site.browser(as: cast.ines).get("/reviews")
            let (isListed, isDenied) = (home.shows("Proposer trois à six pairs"), home.shows("Aucun formulaire ne vous attend"))
            #expect(isListed && !isDenied, "the task of the home page")
            let isAddressed = try await site.browser(as: cast.ines).get(address).shows("ni vous ni votre manager")
            #expect(isAddressed)
            let manager = try await site.browser(as: cast.tomasz)
            let managers = try await manager.get(address)
            let isOfOthers = managers.shows("neither the person reviewed nor their manager") && managers.shows("Neither you nor their direct reports")
            #expect(isOfOthers && !managers.shows("Neither your manager"))
            let asksWhy = managers.between("for=\"f-reason\"", "</div>") ?? ""
            #expect(asksWhy.contains(" required") && !asksWhy.contains("(optional)"), "a manager says why: the field says so")
            let silent = try await manager.post(address, ["peer": cast.cpo.person.description])
            #expect(silent.status == 422)
            _ = try await manager.post(address, ["peer": cast.cpo.person.description, "reason": "A suivi le projet"])
            let isSaid = try await manager.get(address).shows("The peer is added.")
            #expect(isSaid)
            let page = try await site.browser(as: cast.ines).get(address)
            let shows = page.shows("Matteo Orsenne") && page.shows("A suivi le projet") && page.shows("3 pairs sont choisis")
            #expect(shows)
            let nominations = try await site.rows("SELECT id FROM nominations WHERE peer_id = \(cast.cpo.person)")
            let id: String = try #require(try nominations.first?.get("id"))
            #expect(try await site.browser(as: cast.ines).post("\(address)/\(id)/removal").status == 403)
            #expect(try await manager.post("\(address)/\(id)/removal", ["reason": "Absent"]).status == 303)
        }
    }

    @Test("the last place of a list, asked for twice at once, is given once", arguments: Engine.allCases)
    func lastPlace(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            try await scene.launched()
            try await scene.goTo(october: 13)
            let cast = site.cast
            try await scene.nominate([cast.piotr, cast.gaia, cast.cpo, cast.ceo, cast.head], for: cast.ines)
            let address = "/reviews/\(try await scene.review(of: cast.ines))/peers"
            let (ines, tomasz) = (try await site.browser(as: cast.ines), try await site.browser(as: cast.tomasz))
            async let own = ines.post(address, ["peer": cast.hr.person.description])
            async let added = tomasz.post(address, ["peer": cast.admin.person.description, "reason": "A suivi le projet"])
            let statuses = try await [own.status, added.status].sorted()
            #expect(statuses == [303, 422])
            #expect(try await site.count("SELECT count(*) FROM nominations WHERE state = 'standing'") == 6)
        }
    }

    @Test("neither the manager, nor oneself, nor somebody gone or elsewhere is a peer", arguments: Engine.allCases)
    func unfit(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            try await scene.launched()
            try await scene.goTo(october: 13)
            let cast = site.cast
            let ines = try await site.browser(as: cast.ines)
            let review = try await scene.review(of: cast.ines)
            for member in [cast.tomasz, cast.ines, cast.leaver, cast.elsewhere, cast.coach] {
                let page = try await ines.post("/reviews/\(review)/peers", ["peer": member.person.description])
                #expect(page.status == 422, "\(member.name)")
            }
            let tomasz = try await site.browser(as: cast.tomasz)
            let report = try await tomasz.post("/reviews/\(try await scene.review(of: cast.tomasz))/peers", ["peer": cast.ruben.person.description])
            #expect(report.status == 422)
            #expect(try await site.count("SELECT count(*) FROM nominations") == 0)
        }
    }

    @Test("a peer declines with a reason the manager reads and the person does not", arguments: Engine.allCases)
    func decline(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            try await scene.launched()
            try await scene.goTo(october: 13)
            let cast = site.cast
            try await scene.nominate([cast.piotr], for: cast.ines)
            let id: String = try #require(try await site.rows("SELECT id FROM nominations").first?.get("id"))
            #expect(try await site.browser(as: cast.ruben).post("/nominations/\(id)/refusal", ["reason": "Non"]).status == 404)
            #expect(try await site.browser(as: cast.piotr).post("/nominations/\(id)/refusal", ["reason": "Jamais croisés"]).status == 303)
            let address = "/reviews/\(try await scene.review(of: cast.ines))/peers"
            let seenByManager = try await site.browser(as: cast.tomasz).get(address).shows("Jamais croisés")
            let seenByPerson = try await site.browser(as: cast.ines).get(address).shows("Jamais croisés")
            #expect(seenByManager && !seenByPerson)
        }
    }

    @Test("others neither read nor change the list, and it closes with its stage", arguments: Engine.allCases)
    func refused(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            try await scene.launched()
            try await scene.goTo(october: 13)
            let cast = site.cast
            let address = "/reviews/\(try await scene.review(of: cast.ines))/peers"
            for member in [cast.former, cast.head, cast.gaia, cast.cpo, cast.ceo, cast.admin, cast.ruben, cast.elsewhereHR] {
                let browser = try await site.browser(as: member)
                #expect(try await browser.get(address).status == 404, "\(member.name)")
                #expect(try await browser.post(address, ["peer": cast.piotr.person.description, "reason": "x"]).status == 404)
            }
            #expect(try await site.browser(as: cast.hr).get(address).status == 403)
            try await scene.goTo(october: 20)
            #expect(try await site.browser(as: cast.ines).get(address).status == 409)
            #expect(try await site.browser(as: cast.ines).post(address, ["peer": cast.piotr.person.description]).status == 409)
        }
    }
}
