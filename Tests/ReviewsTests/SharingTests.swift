import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("Writing, sharing and signing")
struct SharingTests {
    /// The manager has written; it is the day sharing opens.
    private func written(_ site: TestSite) async throws -> (Scene, String) {
        let scene = try await Scene(site)
        try await scene.launched()
        try await scene.goTo(october: 20)
        try await scene.send("self", by: site.cast.ines, about: site.cast.ines, level: "3", comment: "Vu de moi")
        try await scene.goTo(october: 26)
        try await scene.send("manager", by: site.cast.tomasz, about: site.cast.ines, level: "2", comment: "Vu du manager")
        try await scene.goTo(october: 26 + 7)
        return (scene, try await scene.review(of: site.cast.ines))
    }

    @Test("the manager reads the self-evaluation, writes, shares; the person reads and signs with a reservation", arguments: Engine.allCases)
    func whole(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, review) = try await written(site)
            let (ines, tomasz) = (try await site.browser(as: site.cast.ines), try await site.browser(as: site.cast.tomasz))
            let form = try #require(try await scene.form("manager", by: site.cast.tomasz, about: site.cast.ines))
            #expect(try await tomasz.get("/contributions/\(form)").status == 200)
            let managerReads = try await tomasz.get("/reviews/\(review)").shows("Vu de moi")
            let personReads = try await ines.get("/reviews/\(review)").shows("Vu du manager")
            #expect(managerReads && !personReads)
            let early = try await ines.post("/reviews/\(review)/signature", ["choice": "signed"])
            #expect(early.status == 409)
            #expect(try await scene.share(by: site.cast.tomasz, about: site.cast.ines).status == 303)
            let shared = try await ines.get("/reviews/\(review)")
            let shows = shared.shows("Vu du manager") && shared.shows("Je signe avec une réserve")
            #expect(shows)
            #expect(try await ines.post("/reviews/\(review)/signature", ["choice": "reserved"]).status == 422)
            #expect(try await ines.post("/reviews/\(review)/signature", ["choice": "reserved", "reservation": "Le projet Relais manque"]).status == 303)
            let read = try await tomasz.get("/reviews/\(review)").shows("Le projet Relais manque")
            #expect(read)
            #expect(try await ines.post("/reviews/\(review)/signature", ["choice": "signed"]).status == 409)
            let events = try await site.events()
            #expect(events.contains("review.shared") && events.contains("review.signed"))
            let cycle = try await site.rows("SELECT id FROM review_cycles").first?.get("id", as: String.self) ?? ""
            let forHR = try await site.browser(as: site.cast.hr).get("/api/v1/cycles/\(cycle)").text.contains("signed_with_reservation")
            let forCPO = try await site.browser(as: site.cast.cpo).get("/api/v1/cycles/\(cycle)").text
            let tellsCPO = forCPO.contains("signed_with_reservation") || !forCPO.contains("\"signed\"")
            #expect(forHR && !tellsCPO)
        }
    }

    @Test("HR reads the contents once they are shared, and not before; the others never", arguments: Engine.allCases)
    func visibility(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, review) = try await written(site)
            let cast = site.cast
            let before = try await site.browser(as: cast.hr).get("/api/v1/reviews/\(review)")
            let early = before.shows("Vu de moi") || before.shows("Vu du manager")
            #expect(before.status == 200 && !early)
            #expect(try await scene.share(by: cast.tomasz, about: cast.ines).status == 303)
            let after = try await site.browser(as: cast.hr).get("/api/v1/reviews/\(review)")
            let reads = after.shows("Vu de moi") && after.shows("Vu du manager")
            #expect(reads)
            for member in [cast.former, cast.head, cast.gaia, cast.cpo, cast.ceo, cast.admin, cast.ruben, cast.coach, cast.elsewhereHR] {
                let browser = try await site.browser(as: member)
                #expect(try await browser.get("/reviews/\(review)").status == 404, "\(member.name)")
                #expect(try await browser.get("/api/v1/reviews/\(review)").status == 404, "\(member.name)")
                #expect(try await browser.post("/reviews/\(review)/dossier/sharing").status == 404, "\(member.name)")
                #expect(try await browser.post("/reviews/\(review)/signature", ["choice": "signed"]).status == 404, "\(member.name)")
            }
            #expect(try await site.browser(as: cast.hr).post("/reviews/\(review)/signature", ["choice": "signed"]).status == 403)
            #expect(try await site.stranger().get("/reviews/\(review)").status == 303)
        }
    }

    @Test(
        "who is no longer the manager loses the review and keeps their own form; who becomes it begins another, without the first draft",
        arguments: Engine.allCases)
    func change(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            try await scene.launched()
            try await scene.goTo(october: 26)
            let cast = site.cast
            let form = try #require(try await scene.form("manager", by: cast.tomasz, about: cast.ines))
            let tomasz = try await site.browser(as: cast.tomasz)
            _ = try await tomasz.post("/contributions/\(form)/themes/1", ["version": "1", "t1": "Brouillon de Tomasz"])
            try await site.store.write(in: .tenant(cast.alize.uuid)) { db in
                _ = try db.run("UPDATE reporting_lines SET to_on = '2026-10-25' WHERE person_id = \(cast.ines.person) AND to_on IS NULL")
                _ = try db.run(
                    """
                    INSERT INTO reporting_lines (id, organization_id, person_id, manager_id, from_on)
                    VALUES (\(Cast.id(Scene.self, 800)), \(cast.alize), \(cast.ines.person), \(cast.head.person), '2026-10-26')
                    """)
            }
            let review = try await scene.review(of: cast.ines)
            #expect(try await tomasz.get("/reviews/\(review)").status == 404)
            let kept = try await tomasz.get("/contributions/\(form)")
            let saysDates = kept.shows("Brouillon de Tomasz") && kept.shows("manager from 1 June to 30 September 2026") && !kept.shows("What others say")
            #expect(saysDates)
            #expect(try await tomasz.post("/contributions/\(form)/themes/1", ["version": "2", "t1": "Encore"]).status == 303)
            #expect(try await tomasz.get("/contributions/\(form)/axes").status == 404, "axes are for whoever manages the coming period")
            let head = try await site.browser(as: cast.head)
            let page = try await head.get("/reviews/\(review)")
            let begins = page.shows("Commencer votre évaluation") && !page.shows("Brouillon de Tomasz")
            #expect(begins)
            let isAsked = try await head.get("/").shows("Votre évaluation d’Inès Vauquelin")
            #expect(isAsked, "who manages since yesterday finds it on the home page")
            let begun = try await head.post("/reviews/\(review)/assessment")
            #expect(begun.status == 303)
            let own = try await head.follow(begun)
            let leaks = own.shows("Brouillon de Tomasz")
            #expect(own.status == 200 && !leaks)
        }
    }

    @Test("with two managers, sharing waits for both", arguments: Engine.allCases)
    func two(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, review) = try await written(site)
            let cast = site.cast
            try await site.store.write(in: .tenant(cast.alize.uuid)) { db in
                _ = try db.run(
                    """
                    INSERT INTO reporting_lines (id, organization_id, person_id, manager_id, from_on)
                    VALUES (\(Cast.id(Scene.self, 801)), \(cast.alize), \(cast.ines.person), \(cast.gaia.person), '2026-10-01')
                    """)
            }
            #expect(try await scene.share(by: cast.tomasz, about: cast.ines).status == 409)
            let gaia = try await site.browser(as: cast.gaia)
            _ = try await gaia.post("/reviews/\(review)/assessment")
            try await scene.send("manager", by: cast.gaia, about: cast.ines, level: "3")
            #expect(try await gaia.post("/reviews/\(review)/dossier/sharing").status == 303)
        }
    }

    @Test("each is told on the home page what is expected of them", arguments: Engine.allCases)
    func toDos(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            try await scene.launched()
            let home = { (member: Cast.Member) in try await site.browser(as: member).get("/").text }
            try await scene.goTo(october: 13)
            let proposes = try await home(site.cast.ines).contains("Proposer trois à six pairs")
            let looks = try await home(site.cast.tomasz).contains("Look over the peers of")
            #expect(proposes && looks)
            try await scene.goTo(october: 20)
            let answers = try await home(site.cast.ines).contains("Votre auto-évaluation")
            let report = try await home(site.cast.ruben).contains("Your feedback on your manager")
            #expect(answers && report)
            let others = try await home(site.cast.gaia).contains("/contributions/")
            #expect(!others)
        }
    }

    @Test("a cycle is closed by HR once its conversations are over", arguments: Engine.allCases)
    func close(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            let cycle = try await scene.launched()
            let hr = try await site.browser(as: site.cast.hr)
            #expect(try await hr.post(cycle + "/closure").status == 409)
            try await scene.goTo(october: 6 + 42)
            #expect(try await site.browser(as: site.cast.cpo).post(cycle + "/closure").status == 403)
            let later = try await site.browser(as: site.cast.hr)
            #expect(try await later.post(cycle + "/closure").status == 303)
            #expect(try await later.get(cycle).status == 200)
            #expect(try await site.events().contains("cycle.closed"))
            let managed = try await site.browser(as: site.cast.tomasz).get("/reviews")
            let isKept = managed.shows("Their past reviews") && !managed.shows("The people you manage")
            #expect(isKept)
            let others = try await site.browser(as: site.cast.ines).get("/reviews").shows("Their past reviews")
            #expect(!others)
        }
    }
}
