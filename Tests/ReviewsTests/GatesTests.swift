import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("Gates that open by date")
struct GatesTests {
    private func state(_ site: TestSite) async throws -> String {
        let states: [String] = try await site.rows("SELECT state FROM review_cycles").map { try $0.get("state") }
        return states.first ?? ""
    }

    private func go(_ scene: Scene, to instant: String) async throws {
        let target = try #require(try? Date(instant, strategy: .iso8601))
        scene.site.clock.advance(minutes: target.timeIntervalSince(scene.site.clock.now) / 60)
        try await scene.runJobs()
    }

    @Test("jobs that did not run for weeks pass every gate, in order, each once", arguments: Engine.allCases)
    func missed(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            try await scene.launched()
            try await scene.goTo(october: 34)
            let stages = try await site.events().filter { $0 == "cycle.stage_opened" }
            #expect(stages.count == 4)
            #expect(try await state(site) == "publishing")
            #expect(try await site.count("SELECT count(*) FROM contributions WHERE kind = 'report'") == 2, "collection was entered on the way")
            #expect(try await site.count("SELECT count(*) FROM review_snapshots") == 6, "and left")
            #expect(try await site.count("SELECT count(*) FROM jobs WHERE kind = 'reviews.gate'") == 2)
        }
    }

    @Test("the night clocks go back in Paris a gate opens at the first instant of the day, not an hour early", arguments: Engine.allCases)
    func autumn(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            try await scene.launched(["answers_due_on": "2026-10-25"])
            try await go(scene, to: "2026-10-25T22:59:59Z")
            #expect(try await state(site) == "collecting")
            try await go(scene, to: "2026-10-25T23:00:00Z")
            #expect(try await state(site) == "manager_writing")
        }
    }

    @Test("the night clocks go forward in Paris a gate opens at the first instant of the day, not an hour late", arguments: Engine.allCases)
    func spring(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            try await scene.launched([
                "starts_on": "2027-03-15", "nominations_due_on": "2027-03-20", "answers_due_on": "2027-03-28", "writing_due_on": "2027-04-05",
                "sharing_due_on": "2027-04-10", "conversation_due_on": "2027-04-20",
            ])
            try await go(scene, to: "2027-03-28T21:59:59Z")
            #expect(try await state(site) == "collecting")
            try await go(scene, to: "2027-03-28T22:00:00Z")
            #expect(try await state(site) == "manager_writing")
        }
    }

    @Test("a cycle in a far zone keeps its own days", arguments: Engine.allCases)
    func far(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            try await scene.launched(["time_zone": "Pacific/Kiritimati"])
            try await go(scene, to: "2026-10-11T09:59:59Z")
            #expect(try await state(site) == "announced")
            try await go(scene, to: "2026-10-11T10:00:00Z")
            #expect(try await state(site) == "nominating")
        }
    }

    @Test("an answer sent while the gate is being passed is refused rather than lost", arguments: Engine.allCases)
    func race(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await Scene(site), site.cast)
            try await scene.launched()
            try await scene.goTo(october: 13)
            try await scene.nominate([cast.piotr], for: cast.ines)
            try await scene.goTo(october: 20)
            _ = try await site.store.write(in: .tenant(cast.alize.uuid)) { try $0.run("UPDATE review_cycles SET state = 'manager_writing'") }
            #expect(try await scene.send("peer", by: cast.piotr, about: cast.ines, level: "2").status == 409)
            #expect(try await site.count("SELECT count(*) FROM contributions WHERE state = 'submitted'") == 0)
        }
    }

    @Test("launched twice, it starts once", arguments: Engine.allCases)
    func twice(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            let cycle = try await scene.launched()
            #expect(try await site.browser(as: site.cast.hr).post(cycle + "/launch").status == 409)
            #expect(try await site.count("SELECT count(*) FROM reviews") == 3)
        }
    }
}
