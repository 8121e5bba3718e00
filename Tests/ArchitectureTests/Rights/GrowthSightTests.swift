import Kernel
import Storage
import TestKit
import Testing

@testable import Growth

/// Who finds a change of somebody's scope, and who is their manager: each condition of the policy met and missed alone.
@Suite("A change is found by its person, by whoever they answer to and by HR")
struct GrowthSightTests {
    private static func today() throws -> Day { try #require(Day("2026-10-06")) }

    @Test("of their own organization, and no other's", arguments: Engine.allCases)
    func changes(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "growth")
            let (cast, today) = (site.cast, try Self.today())
            let expected: [(Viewer, Int)] = [
                (cast.hr.viewer(), 5), (cast.ines.viewer(), 3), (cast.tomasz.viewer(), 4), (cast.ruben.viewer(), 0), (cast.piotr.viewer(), 0),
                (cast.ines.viewer(of: cast.boree), 0), (cast.hr.viewer(of: cast.boree), 1), (cast.elsewhere.viewer(), 1),
            ]
            for (viewer, count) in expected {
                let found = try await site.count("scope_changes c WHERE \(GrowthPolicy(viewer, on: today).visibleChanges())", as: viewer)
                #expect(found == count, "\(viewer.name), \(viewer.organization)")
            }
        }
    }

    @Test("and a manager is whoever the person answers to", arguments: Engine.allCases)
    func managers(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "growth")
            let (cast, today) = (site.cast, try Self.today())
            for (member, manages) in [(cast.tomasz, true), (cast.head, false), (cast.piotr, false), (cast.hr, false), (cast.ines, false)] {
                let viewer = member.viewer()
                let isManager = try await site.services.read(as: viewer) { try GrowthPolicy(viewer, on: today).isManager(of: cast.ines.person, in: $0) }
                #expect(isManager == manages, "\(member.name)")
            }
        }
    }
}
