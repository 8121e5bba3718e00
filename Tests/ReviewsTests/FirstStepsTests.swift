import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("The first steps of a company")
struct FirstStepsTests {
    private static func toDos(_ member: Cast.Member, _ site: TestSite) async throws -> Set<String> {
        let found = try await site.program(as: member).get("/").json?["toDos"] as? [[String: Any]] ?? []
        return Set(found.compactMap { $0["path"] as? String }).intersection(["/frameworks/import", "/person-levels", "/cycles/new"])
    }

    private static func check(_ expected: [(member: Cast.Member, steps: Set<String>)], _ site: TestSite) async throws {
        for (member, steps) in expected {
            let found = try await toDos(member, site)
            #expect(found == steps, "\(member.name)")
        }
    }

    @Test("lead from a framework to levels to the first cycle, for whom they are theirs, and each is gone once done", arguments: Engine.allCases)
    func steps(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let cast = site.cast
            try await Self.check([(cast.hr, ["/frameworks/import"]), (cast.cpo, ["/frameworks/import"]), (cast.head, []), (cast.ines, [])], site)
            let home = try await site.browser(as: cast.cpo).get("/")
            let isLed = home.shows("Choisir un référentiel") && home.shows("Partez d’un modèle")
            #expect(isLed)

            let scene = try await Scene(site)
            _ = try await site.store.write(in: .tenant(cast.alize.uuid)) { try $0.run("DELETE FROM person_levels") }
            try await Self.check([(cast.hr, ["/person-levels"]), (cast.cpo, []), (cast.ines, []), (cast.elsewhereHR, ["/frameworks/import"])], site)

            let hr = try await site.browser(as: cast.hr)
            #expect(try await hr.post("/person-levels/\(cast.ines.person)", ["from_on": "2026-10-01", "level": scene.levels[1]]).status == 303)
            try await Self.check([(cast.hr, ["/cycles/new"]), (cast.cpo, ["/cycles/new"]), (cast.head, []), (cast.ines, [])], site)
            _ = try await scene.prepared()
            try await Self.check([(cast.hr, []), (cast.cpo, [])], site)
        }
    }
}
