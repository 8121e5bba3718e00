import Application
import Careers
import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("Publishing a framework")
struct StoredPublishingTests {
    @Test("a draft is published from a day, and its event is recorded", arguments: Engine.allCases)
    func publish(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            #expect(try await site.publish(id, as: site.cast.hr).status == 303)
            #expect(try await site.status(of: id) == "published")
            #expect(try await site.events().sorted() == ["framework.consultation_waived", "framework.imported", "framework.published"])
            let page = try await site.browser(as: site.cast.ines).get("/paths")
            let (title, ladder) = (page.shows("Un parcours est en vigueur"), page.shows("Produit"))
            #expect(title && ladder)
        }
    }

    @Test("the next version supersedes the previous one at once when its day has come", arguments: Engine.allCases)
    func supersede(engine: Engine) async throws {
        try await withSite(engine) { site in
            let first = try await site.published()
            let second = try await site.store(into: "version:\(site.lineage(of: first))")
            try await site.confirmCrosswalk(of: second)
            #expect(try await site.publish(second).status == 303)
            #expect(try await site.status(of: first) == "superseded")
            #expect(try await site.status(of: second) == "published")
            #expect(try await site.events().count { $0 == "framework.superseded" } == 1)
            let paths = try await site.browser(as: site.cast.ines).get("/paths")
            let (hasNew, hasOld) = (paths.text.contains(second.description), paths.text.contains(first.description))
            #expect(hasNew && !hasOld)
        }
    }

    @Test("a version to come waits for its day, then takes over", arguments: Engine.allCases)
    func upcoming(engine: Engine) async throws {
        try await withSite(engine) { site in
            let first = try await site.published()
            let second = try await site.store(into: "version:\(site.lineage(of: first))")
            try await site.confirmCrosswalk(of: second)
            #expect(try await site.publish(second, on: "2026-10-10").status == 303)
            #expect(try await site.status(of: first) == "published")
            let runner = JobRunner(site.services, handlers: Features.jobs)
            // Friday 9 October, 23:50 in Paris.
            site.clock.advance(minutes: 45, hours: 9, days: 3)
            try await runner.runDue()
            #expect(try await site.status(of: first) == "published")
            site.clock.advance(minutes: 20)
            try await runner.runDue()
            #expect(try await site.status(of: first) == "superseded")
            let ladder = try await site.ladder(of: first)
            #expect(try await site.browser(as: site.cast.ines).get("/ladders/\(ladder)").status == 200)
        }
    }

    @Test("a later version never applies to what is past", arguments: Engine.allCases)
    func past(engine: Engine) async throws {
        try await withSite(engine) { site in
            let first = try await site.published()
            let second = try await site.store(into: "version:\(site.lineage(of: first))")
            try await site.confirmCrosswalk(of: second)
            let page = try await site.publish(second, on: "2026-10-05")
            let tells = page.shows("6 octobre 2026")
            #expect(page.status == 422 && tells)
            #expect(try await site.status(of: second) == "draft")
        }
    }

    @Test("a first version may have been in force before it was stored", arguments: Engine.allCases)
    func alreadyInForce(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            #expect(try await site.publish(id, on: "2026-01-01").status == 303)
        }
    }

    @Test("without a date, or with one that does not exist, the form comes back", arguments: Engine.allCases)
    func dates(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            for day in ["", "2026-02-30", "demain"] { #expect(try await site.publish(id, on: day).status == 422) }
            #expect(try await site.status(of: id) == "draft")
        }
    }

    @Test("nothing to read, nothing to publish", arguments: Engine.allCases)
    func empty(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            try await site.store.write(in: .tenant(site.cast.alize.uuid)) { db in
                try db.run("DELETE FROM expectation_lines WHERE statement_id IS NOT NULL")
                try db.run("DELETE FROM expectation_lines")
                try db.run("DELETE FROM expectations")
            }
            #expect(try await site.publish(id).status == 422)
            #expect(try await site.status(of: id) == "draft")
        }
    }

    @Test("a draft changed since it was read is not published", arguments: Engine.allCases)
    func stale(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            try await site.store(SmallFramework.with("Clarté", "Netteté"), into: "draft:\(id):1")
            let cpo = try await site.browser(as: site.cast.cpo)
            let page = try await cpo.post(
                "/frameworks/\(id)/publication", ["effective_on": "2026-10-06", "revision": "1", "unconsulted_because": "Pas de CSE."])
            let tells = page.shows("Quelqu’un a changé ce brouillon")
            #expect(page.status == 409 && tells)
            #expect(try await site.status(of: id) == "draft")
        }
    }

    @Test("heads see the draft but may not publish; others do not know it exists", arguments: Engine.allCases)
    func roles(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (cast, id) = (site.cast, try await site.store())
            let before = try await site.dump()
            #expect(try await site.publish(id, as: cast.head).status == 403)
            for member in [cast.admin, cast.ceo, cast.tomasz, cast.ines, cast.coach, cast.elsewhereHR] {
                #expect(try await site.publish(id, as: member).status == 404)
            }
            let stranger = try await site.stranger().post(
                "/frameworks/\(id)/publication", ["effective_on": "2026-10-06", "revision": "1", "unconsulted_because": "Pas de CSE."])
            #expect(stranger.status == 401)
            #expect(try await site.dump() == before)
        }
    }

    @Test("a published version is neither published again, nor discarded, nor rewritten", arguments: Engine.allCases)
    func published(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.published()
            let before = try await site.dump()
            #expect(try await site.publish(id).status == 409)
            let cpo = try await site.browser(as: site.cast.cpo)
            #expect(try await cpo.post("/frameworks/\(id)/discarding", ["name": "Référentiel Produit"]).status == 409)
            let cell = try await site.expectation("customers", 1, of: id)
            #expect(try await cpo.get("/expectations/\(cell)/edit").status == 409)
            #expect(try await cpo.post("/expectations/\(cell)/edit", ["statements_fr": "Autre", "revision": "1"]).status == 409)
            #expect(try await cpo.post("/frameworks", ["text": SmallFramework.yaml, "target": "draft:\(id):2"]).status == 409)
            #expect(try await site.dump() == before)
        }
    }

    @Test("programs publish under the same rules", arguments: Engine.allCases)
    func programs(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            let body: [String: any Sendable] = ["effective_on": "2026-10-06", "revision": 1, "unconsulted_because": "Pas de CSE."]
            #expect(try await site.program(as: site.cast.head).post("/frameworks/\(id)/publication", body).status == 403)
            #expect(try await site.program(as: site.cast.ines).post("/frameworks/\(id)/publication", body).status == 404)
            #expect(try await site.program(as: site.cast.cpo).post("/frameworks/\(id)/publication", body).status == 200)
            #expect(try await site.status(of: id) == "published")
        }
    }
}
