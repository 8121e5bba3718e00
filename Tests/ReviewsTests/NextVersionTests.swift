import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("A new version of the framework, and those who stand on the one before")
struct NextVersionTests {
    private func standings(_ site: TestSite) async throws -> [String] {
        try await site.rows(
            """
            SELECT p.person_id, v.position, f.version FROM person_levels p JOIN levels v ON v.id = p.level_id JOIN frameworks f ON f.id = v.framework_id
            WHERE p.to_on IS NULL ORDER BY p.person_id
            """
        ).map { "\(try $0.get("position", as: Int.self)) of version \(try $0.get("version", as: Int.self))" }
    }

    @Test("people keep their version until a cycle uses the new one; then they are carried to a level that is not lower", arguments: Engine.allCases)
    func carried(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            let (old, hr) = (try await scene.launched(), try await site.browser(as: site.cast.hr))
            let second = try await site.publishNextVersion(of: scene.framework, on: "2026-10-06")
            #expect(try await standings(site) == Array(repeating: "2 of version 1", count: 3), "publishing moves nobody")
            #expect(try await site.count("SELECT count(*) FROM frameworks WHERE status = 'superseded'") == 1)
            #expect(try await hr.get(old).status == 200)
            let choices = try await hr.get("/person-levels/\(site.cast.ines.person)")
            let offersBoth = choices.text.contains("(version 1)")
            #expect(offersBoth)
            let cycle = try await scene.prepared(["framework": second, "name": "Printemps 2027"])
            let check = try await hr.get("/api/v1" + cycle + "/check")
            #expect(check.json?["isClear"] as? Bool == true)
            _ = try await hr.post(cycle + "/check")
            #expect(try await hr.post(cycle + "/launch").status == 303)
            #expect(try await standings(site) == Array(repeating: "2 of version 2", count: 3))
            let ended = try await site.rows("SELECT to_on FROM person_levels WHERE to_on IS NOT NULL")
            #expect(try ended.count == 3 && ended.allSatisfy { try $0.get("to_on", as: Day.self) == Day("2026-10-05") })
            let query: Query = """
                SELECT count(*) FROM reviews r JOIN levels v ON v.id = r.level_id JOIN frameworks f ON f.id = v.framework_id
                WHERE f.version = 2 AND v.position = 2
                """
            #expect(try await site.count(query) == 3)
            #expect(try await site.events().count { $0 == "person.level_carried" } == 3)
        }
    }

    @Test("a cycle waits for the version it uses, and a level of another framework leads nowhere", arguments: Engine.allCases)
    func notYet(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            let second = try await site.publishNextVersion(of: scene.framework, on: "2026-11-01")
            let hr = try await site.browser(as: site.cast.hr)
            let cycle = try await scene.prepared(["framework": second])
            let early = try await hr.get("/api/v1" + cycle + "/check")
            #expect(early.json?["obstacles"] as? [String] == ["not_in_force"])
            #expect(try await hr.post(cycle + "/check").status == 409)
            let former = try await scene.prepared()
            #expect(try await hr.post(former + "/check").status == 303)
        }
    }
}
