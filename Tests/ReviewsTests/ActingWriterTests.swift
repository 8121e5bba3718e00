import Foundation
import Kernel
import Storage
import TestKit
import Testing

@testable import Reviews

@Suite("A review whose person has no manager")
struct ActingWriterTests {
    /// Since October Inès answers to nobody.
    private func orphaned(_ site: TestSite) async throws -> (Scene, String) {
        let scene = try await Scene(site)
        let cycle = try await scene.prepared()
        let ines = site.cast.ines.person
        _ = try await site.store.write(in: .tenant(site.cast.alize.uuid)) {
            try $0.run("UPDATE reporting_lines SET to_on = '2026-10-01' WHERE person_id = \(ines) AND to_on IS NULL")
        }
        return (scene, cycle)
    }

    private func name(_ writer: Cast.Member, in cycle: String, as member: Cast.Member, _ site: TestSite) async throws -> TestPage {
        try await site.browser(as: member).post(
            "\(cycle)/writers/\(site.cast.ines.person)", ["writer": writer.person.description, "reason": "Le poste de manager est vacant"])
    }

    @Test("HR names who writes it: they read, write and share it like a manager, until the cycle closes", arguments: Engine.allCases)
    func whole(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cycle) = try await orphaned(site)
            let cast = site.cast
            #expect(try await site.browser(as: cast.hr).post(cycle + "/check").status == 409)
            let offered = try await site.browser(as: cast.hr).get(cycle + "/check").shows("/writers/\(cast.ines.person)")
            #expect(offered)
            #expect(try await name(cast.cpo, in: cycle, as: cast.hr, site).status == 303)
            #expect(try await site.browser(as: cast.hr).post(cycle + "/check").status == 303)
            #expect(try await site.browser(as: cast.hr).post(cycle + "/launch").status == 303)
            let review = try await scene.review(of: cast.ines)
            let said = try await site.browser(as: cast.ines).get("/reviews/\(review)")
            let says = said.shows("Matteo Orsenne est nommé par les RH") && said.shows("Le poste de manager est vacant")
            #expect(says)
            try await scene.goTo(october: 13)
            #expect(
                try await site.browser(as: cast.ines).post("/reviews/\(review)/peers", ["peer": cast.cpo.person.description]).status == 422,
                "who writes is no peer")
            try await scene.goTo(october: 20)
            try await scene.send("self", by: cast.ines, about: cast.ines, level: "3", comment: "Vu de moi")
            try await scene.goTo(october: 26)
            let isAsked = try await site.browser(as: cast.cpo).get("/").shows("Votre évaluation d’Inès Vauquelin")
            let reads = try await site.browser(as: cast.cpo).get("/reviews/\(review)").shows("Vu de moi")
            #expect(isAsked && reads)
            try await scene.send("manager", by: cast.cpo, about: cast.ines, level: "2", comment: "Vu de Matteo")
            try await scene.goTo(october: 33)
            let shared = try await scene.share(by: cast.cpo, about: cast.ines)
            #expect(shared.status == 303, "the person’s shared facts can be cited")
            let file = try await site.browser(as: cast.ines).get(shared.location ?? "").shows("Matteo Orsenne")
            #expect(file)
            let fact = try await site.rows("SELECT id FROM evidence_items").first?.get("id", as: String.self) ?? ""
            #expect(try await site.browser(as: cast.cpo).get("/evidence/\(fact)").status == 200)
            #expect(
                try await site.browser(as: cast.cpo).get("/people/\(cast.ines.person)/evidence").status == 404,
                "nothing of the person but what the review needs")
            #expect(try await site.browser(as: cast.cpo).get(shared.location ?? "").status == 200)
            try await scene.goTo(october: 48)
            #expect(try await site.browser(as: cast.hr).post(cycle + "/closure").status == 303)
            #expect(try await site.browser(as: cast.cpo).get("/evidence/\(fact)").status == 404)
            #expect(try await site.browser(as: cast.cpo).get("/reviews/\(review)").status == 404)
            #expect(try await site.browser(as: cast.cpo).get(shared.location ?? "").status == 404, "it ends with the cycle, the sealed file too")
            let readers = try await site.browser(as: cast.ines).get(shared.location ?? "")
            #expect(readers.status == 200 && !readers.shows("manager au jour du partage"))
        }
    }

    @Test("it ends when HR says so: the draft stays its author’s, and nothing else is read any more", arguments: Engine.allCases)
    func ended(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cycle) = try await orphaned(site)
            let cast = site.cast
            _ = try await name(cast.cpo, in: cycle, as: cast.hr, site)
            _ = try await site.browser(as: cast.hr).post(cycle + "/check")
            _ = try await site.browser(as: cast.hr).post(cycle + "/launch")
            try await scene.goTo(october: 26)
            let review = try await scene.review(of: cast.ines)
            let form = try #require(try await scene.form("manager", by: cast.cpo, about: cast.ines))
            #expect(try await site.browser(as: cast.cpo).post("/contributions/\(form)/themes/1", ["version": "1", "t1": "Brouillon de Matteo"]).status == 303)
            #expect(try await name(cast.gaia, in: cycle, as: cast.hr, site).status == 303, "another takes their place")
            #expect(try await site.browser(as: cast.cpo).get("/reviews/\(review)").status == 404)
            let kept = try await site.browser(as: cast.cpo).get("/contributions/\(form)").shows("Brouillon de Matteo")
            #expect(kept)
            #expect(try await site.browser(as: cast.cpo).post("/contributions/\(form)/themes/1", ["version": "2", "t1": "Encore"]).status == 403)
            let own = try #require(try await scene.form("manager", by: cast.gaia, about: cast.ines))
            let leaks = try await site.browser(as: cast.gaia).get("/contributions/\(own)").shows("Matteo")
            #expect(!leaks)
            #expect(try await site.browser(as: cast.hr).post("\(cycle)/writers/\(cast.ines.person)/end").status == 303)
            #expect(try await site.browser(as: cast.hr).post("\(cycle)/writers/\(cast.ines.person)/end").status == 409)
            #expect(try await site.browser(as: cast.gaia).get("/reviews/\(review)").status == 404)
        }
    }

    @Test("whoever was named may declare a conflict: they read and write no more, and another is named who shares it", arguments: Engine.allCases)
    func conflict(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cycle) = try await orphaned(site)
            let cast = site.cast
            _ = try await name(cast.cpo, in: cycle, as: cast.hr, site)
            _ = try await site.browser(as: cast.hr).post(cycle + "/check")
            _ = try await site.browser(as: cast.hr).post(cycle + "/launch")
            try await scene.goTo(october: 26)
            let review = "/reviews/\(try await scene.review(of: cast.ines))"
            let fact = try await scene.fact("412 puis 255 appels", about: cast.ines, by: cast.ines, on: "2026-07-12")
            #expect(try await site.browser(as: cast.cpo).get("/evidence/\(fact)").status == 200)
            #expect(try await site.browser(as: cast.cpo).post(review + "/withdrawal", ["conflict": "dispute"]).status == 303)
            for address in [review, review + "/particulars", review + "/withdrawal", "/evidence/\(fact)"] {
                #expect(try await site.browser(as: cast.cpo).get(address).status == 404, "\(address)")
            }
            let asked = try await site.browser(as: cast.cpo).get("/").shows("Votre évaluation d’Inès Vauquelin")
            #expect(!asked)
            let waits = try await site.browser(as: cast.hr).get(cycle + "/conflicts").shows("/writers/\(cast.ines.person)")
            #expect(waits)
            #expect(try await name(cast.cpo, in: cycle, as: cast.hr, site).status == 422, "not whoever keeps away")
            #expect(try await name(cast.gaia, in: cycle, as: cast.hr, site).status == 303)
            try await scene.send("manager", by: cast.gaia, about: cast.ines, level: "2", comment: "Vu de Gaïa")
            try await scene.goTo(october: 33)
            #expect(try await scene.share(by: cast.gaia, about: cast.ines).status == 303)
            #expect(try await site.browser(as: cast.cpo).get(review + "/dossier").status == 404)
        }
    }

    @Test(
        "once collection is over, nobody asked in confidence is named: answered or not, they are refused alike and without a reason", arguments: Engine.allCases
    )
    func counted(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cycle) = try await orphaned(site)
            let cast = site.cast
            _ = try await name(cast.cpo, in: cycle, as: cast.hr, site)
            _ = try await site.browser(as: cast.hr).post(cycle + "/check")
            _ = try await site.browser(as: cast.hr).post(cycle + "/launch")
            try await scene.goTo(october: 13)
            try await scene.nominate([cast.piotr, cast.gaia, cast.ceo], for: cast.ines)
            try await scene.goTo(october: 20)
            for peer in [cast.piotr, cast.ceo] { try await scene.send("peer", by: peer, about: cast.ines, level: "2") }
            try await scene.goTo(october: 26)
            for asked in [cast.piotr, cast.gaia] {
                let page = try await name(asked, in: cycle, as: cast.hr, site)
                let says = page.shows("ne peut pas écrire cette évaluation") && !page.shows("répondu")
                #expect(page.status == 422 && says, "\(asked.name)")
            }
            let still = try await site.browser(as: cast.cpo).get("/reviews/\(try await scene.review(of: cast.ines))")
            #expect(still.status == 200, "a refusal changes nothing")
            #expect(try await name(cast.head, in: cycle, as: cast.hr, site).status == 303)
        }
    }

    @Test("HR alone names, somebody present who does not answer to the person, and only when there is no manager", arguments: Engine.allCases)
    func refused(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (_, cycle) = try await orphaned(site)
            let cast = site.cast
            let before = try await site.dump()
            #expect(try await name(cast.gaia, in: cycle, as: cast.cpo, site).status == 403)
            for member in [cast.tomasz, cast.ines, cast.ceo, cast.admin, cast.elsewhereHR] {
                #expect(try await name(cast.gaia, in: cycle, as: member, site).status == 404, "\(member.name)")
            }
            for unfit in [cast.ines, cast.leaver, cast.coach, cast.elsewhere] {
                #expect(try await name(unfit, in: cycle, as: cast.hr, site).status == 422, "\(unfit.name)")
            }
            let managed = try await site.browser(as: cast.hr).post(
                "\(cycle)/writers/\(cast.ruben.person)", ["writer": cast.gaia.person.description, "reason": "Non"])
            #expect(managed.status == 409)
            #expect(
                try await site.browser(as: cast.hr).post("\(cycle)/writers/\(cast.gaia.person)", ["writer": cast.cpo.person.description, "reason": "Non"])
                    .status == 404)
            #expect(
                try await site.browser(as: cast.hr).post("\(cycle)/writers/\(cast.ines.person)", ["writer": cast.gaia.person.description]).status == 422,
                "no reason")
            let after = try await site.dump()
            #expect(after.changed(since: before) == [])
        }
    }
}
