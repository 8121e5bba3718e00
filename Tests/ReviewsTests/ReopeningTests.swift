import Foundation
import Kernel
import Storage
import TestKit
import Testing

@testable import Reviews

@Suite("A closed cycle that opens again")
struct ReopeningTests {
    /// Inès’s review is shared and not signed, Ruben’s is not even written; the cycle is closed. It is 16 November.
    private func closed(_ site: TestSite) async throws -> (Scene, String) {
        let (scene, cast) = (try await Scene(site), site.cast)
        let cycle = try await scene.launched()
        try await scene.goTo(october: 26)
        try await scene.send("manager", by: cast.tomasz, about: cast.ines, level: "2")
        try await scene.goTo(october: 33)
        #expect(try await scene.share(by: cast.tomasz, about: cast.ines).status == 303)
        try await scene.goTo(october: 47)
        #expect(try await site.browser(as: cast.hr).post(cycle + "/closure").status == 303)
        return (scene, cycle)
    }

    @Test("signatures and unshared reviews open again until a day, sealed files stay, then it closes by itself", arguments: Engine.allCases)
    func reopened(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cycle) = try await closed(site)
            let cast = site.cast
            let (hr, ines, tomasz) = (try await site.browser(as: cast.hr), try await site.browser(as: cast.ines), try await site.browser(as: cast.tomasz))
            let (hers, his) = (try await scene.review(of: cast.ines), try await scene.review(of: cast.ruben))
            #expect(try await ines.post("/reviews/\(hers)/signature", ["choice": "signed"]).status == 409)
            let page = try await hr.get(cycle + "/reopening")
            let explains = page.shows("Un dossier partagé est scellé")
            #expect(page.status == 200 && explains)
            #expect(try await hr.post(cycle + "/reopening", ["until_on": "2026-11-20", "reason": "Inès revient de congé"]).status == 303)
            let told = try await ines.get("/").shows("Lire pourquoi")
            #expect(told)
            try await scene.runJobs()
            #expect(Set(site.mailbox.mails.map(\.to)) == Set([cast.ines, cast.ruben, cast.tomasz, cast.head].map(\.email)))
            let asked = try await tomasz.get("/").shows("Your evaluation of Ruben Achterberg")
            #expect(asked, "an unshared review is asked for again")
            let form = try #require(try await scene.form("manager", by: cast.tomasz, about: cast.ruben))
            #expect(try await tomasz.post("/contributions/\(form)/themes/1", ["version": "1", "p1": "2", "p2": "2"]).status == 303)
            let sealed = try #require(try await scene.form("manager", by: cast.tomasz, about: cast.ines))
            let again = try await tomasz.post("/contributions/\(sealed)/themes/1", ["version": "4", "p1": "3", "p2": "3"])
            #expect(again.status == 409, "what is shared does not change")
            #expect(try await tomasz.post("/reviews/\(hers)/dossier/sharing").status == 409)
            #expect(try await ines.post("/reviews/\(hers)/signature", ["choice": "signed"]).status == 303)
            try await scene.goTo(october: 31 + 20)
            #expect(try await site.count("SELECT count(*) FROM review_cycles WHERE state = 'acknowledged'") == 1, "the last day is included")
            site.clock.advance(days: 1)
            let back = try await site.browser(as: cast.tomasz)
            #expect(try await back.post("/contributions/\(form)/themes/1", ["version": "2", "p1": "3"]).status == 409, "even before the job has run")
            try await scene.runJobs()
            #expect(try await site.count("SELECT count(*) FROM review_cycles WHERE state = 'closed' AND reopened_until_on IS NULL") == 1)
            #expect(try await site.events().count { $0 == "cycle.closed" } == 2)
            let history = try await back.get("/reviews/\(his)").shows("What changed")
            #expect(history)
        }
    }

    @Test("by HR alone, with a reason, for a month at most, and only what is closed", arguments: Engine.allCases)
    func refused(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (_, cycle) = try await closed(site)
            let cast = site.cast
            let hr = try await site.browser(as: cast.hr)
            let before = try await site.dump()
            let fields: KeyValuePairs<String, String> = ["until_on": "2026-11-20", "reason": "Oubli"]
            #expect(try await site.browser(as: cast.cpo).post(cycle + "/reopening", fields).status == 403)
            for member in [cast.tomasz, cast.ines, cast.ceo, cast.admin, cast.elsewhereHR] {
                #expect(try await site.browser(as: member).post(cycle + "/reopening", fields).status == 404)
            }
            #expect(try await hr.post(cycle + "/reopening", ["until_on": "2026-11-20"]).status == 422)
            #expect(try await hr.post(cycle + "/reopening", ["until_on": "2026-12-18", "reason": "Oubli"]).status == 422)
            #expect(try await hr.post(cycle + "/reopening", ["until_on": "2026-11-15", "reason": "Oubli"]).status == 422)
            let after = try await site.dump()
            #expect(after.changed(since: before) == [])
            #expect(try await hr.post(cycle + "/reopening", fields).status == 303)
            #expect(try await hr.post(cycle + "/reopening", fields).status == 409)
            #expect(try await hr.post(cycle + "/dates", ["conversation": "2026-11-30", "reason": "Non", "version": "1"]).status == 409)
            #expect(try await hr.post(cycle + "/closure").status == 303, "HR may close it sooner")
            site.clock.advance(days: 10)
            try await JobRunner(site.services, handlers: Reviews.jobs).runDue()
            #expect(try await site.events().count { $0 == "cycle.closed" } == 2, "and the end of the reopening closes nothing again")
        }
    }
}
