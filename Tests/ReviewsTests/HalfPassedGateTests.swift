import Foundation
import Kernel
import Storage
import TestKit
import Testing

@testable import Reviews

@Suite("A gate that is half passed")
struct HalfPassedGateTests {
    /// Only the stage has changed: what it asks of each review is still to come.
    private func begin(_ cycle: String, _ site: TestSite) async throws -> GateProgress? {
        let id = try #require(CycleID(String(cycle.dropFirst("/cycles/".count))))
        return try await SettleGate.perform(id, of: site.cast.alize, for: .zero, site.services)
    }

    private func collecting(_ site: TestSite) async throws -> (Scene, String) {
        let scene = try await Scene(site)
        let cycle = try await scene.launched()
        try await scene.goTo(october: 13)
        try await scene.nominate([site.cast.piotr, site.cast.gaia], for: site.cast.ines)
        try await scene.goTo(october: 20)
        return (scene, cycle)
    }

    @Test(
        "has closed collection for everybody: no answer comes in confidence, what is late is marked, and summaries come all the same",
        arguments: Engine.allCases)
    func closed(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let ((scene, cycle), cast) = (try await collecting(site), site.cast)
            try await scene.send("peer", by: cast.piotr, about: cast.ines, level: "2")
            site.clock.advance(days: 5)
            let begun = try await begin(cycle, site)
            #expect(begun?.state == .managerWriting && begun?.passed == 0 && begun?.reviews == 3)
            #expect(try await site.count("SELECT count(*) FROM review_cycles WHERE state = 'manager_writing'") == 1)
            #expect(try await scene.send("peer", by: cast.gaia, about: cast.ines, level: "2").status == 409)
            #expect(try await scene.send("self", by: cast.ines, about: cast.ines, level: "2").status == 303)
            #expect(try await site.count("SELECT count(*) FROM contributions WHERE kind = 'self' AND is_late") == 1)
            let review = "/reviews/" + (try await scene.review(of: cast.ines))
            let waits = try await site.browser(as: cast.tomasz).get(review).shows("the summary of the confidential answers is being made")
            #expect(waits)
            let told = try await site.browser(as: cast.hr).get(cycle).shows("Synthèses faites pour 0 personne sur 3")
            #expect(told)
            #expect(try await site.count("SELECT count(*) FROM review_snapshots") == 0)
            try await scene.runJobs()
            #expect(try await site.count("SELECT count(*) FROM review_snapshots") == 6)
            #expect(try await site.count("SELECT count(*) FROM reviews WHERE state = 'peers_closed'") == 3)
            #expect(try await site.count("SELECT count(*) FROM contributions WHERE kind = 'peer' AND state = 'submitted'") == 1)
            let stillWaits = try await site.browser(as: cast.tomasz).get(review).shows("the summary of the confidential answers is being made")
            #expect(!stillWaits)
        }
    }

    @Test("shares no review and closes no cycle over summaries that were never taken", arguments: Engine.allCases)
    func late(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let ((scene, cycle), cast) = (try await collecting(site), site.cast)
            site.clock.advance(days: 13)
            try await scene.send("manager", by: cast.tomasz, about: cast.ines, level: "2")
            _ = try await begin(cycle, site)
            #expect(try await scene.share(by: cast.tomasz, about: cast.ines).status == 409)
            #expect(try await site.count("SELECT count(*) FROM reviews WHERE shared_at IS NOT NULL") == 0)
            #expect(try await site.count("SELECT count(*) FROM dossiers") == 0)
            site.clock.advance(days: 15)
            #expect(try await site.browser(as: cast.hr).post(cycle + "/closure").status == 409)
            #expect(try await site.count("SELECT count(*) FROM review_cycles WHERE state = 'manager_writing'") == 1)
            try await scene.runJobs()
            #expect(try await site.count("SELECT count(*) FROM review_snapshots") == 6)
            #expect(try await scene.share(by: cast.tomasz, about: cast.ines).status == 303)
            #expect(try await site.browser(as: cast.hr).post(cycle + "/closure").status == 303)
        }
    }

    @Test("asks nobody yet, then everybody of a review at once; dates still to come move meanwhile", arguments: Engine.allCases)
    func asking(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await Scene(site), site.cast)
            let cycle = try await scene.launched()
            try await scene.goTo(october: 13)
            try await scene.nominate([cast.piotr, cast.gaia], for: cast.ines)
            site.clock.advance(days: 7)
            let begun = try await begin(cycle, site)
            #expect(begun?.state == .collecting)
            #expect(try await site.count("SELECT count(*) FROM contributions WHERE kind IN ('peer', 'report')") == 0)
            let version = try await site.count("SELECT version FROM review_cycles")
            let moved = try await site.browser(as: cast.hr).post(
                cycle + "/dates", ["answers": "2026-10-26", "reason": "Deux jours de plus", "version": "\(version)"])
            #expect(moved.status == 303)
            try await scene.runJobs()
            #expect(try await site.count("SELECT count(*) FROM contributions WHERE kind = 'peer'") == 2)
            #expect(try await site.count("SELECT count(*) FROM cycle_gates") == 0)
            #expect(try await site.count("SELECT count(*) FROM outstanding_forms WHERE person_id = \(cast.gaia.person)") == 1, "counted once all are asked")
        }
    }

    @Test("keeps anonymous answers sealed: their boxes are what tells that they are", arguments: Engine.allCases)
    func sealed(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await AnonymousScene(site), site.cast)
            try await scene.collecting()
            for peer in scene.peers { try await scene.answer(peer, comment: "Un mot de \(peer.given)") }
            site.clock.advance(days: 6)
            _ = try await begin(scene.cycle, site)
            #expect(try await scene.bring(scene.parts[cast.hr], by: cast.hr).status == 303)
            #expect(try await scene.bring(scene.parts[cast.admin], by: cast.admin).status == 409)
            #expect(try await site.count("SELECT count(*) FROM review_snapshots") == 0)
            #expect(try await site.count("SELECT count(*) FROM answer_boxes") > 0)
            try await scene.scene.runJobs()
            let before = try await site.count("SELECT count(*) FROM review_snapshots WHERE kind = 'peer'")
            #expect(before == 2, "of those whom no peer was asked about")
            #expect(try await scene.bring(scene.parts[cast.admin], by: cast.admin).status == 303)
            #expect(try await site.count("SELECT count(*) FROM review_snapshots WHERE kind = 'peer'") == 3)
            #expect(try await site.count("SELECT count(*) FROM answer_boxes") == 0)
        }
    }
}
