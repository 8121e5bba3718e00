import Foundation
import Kernel
import Storage
import TestKit
import Testing

@testable import Evidence
@testable import Growth
@testable import People

/// Conditions that another one, asked before, implies today: they are asked here alone, so that none of them is forgotten for good.
@Suite("A wall holds without the one before it")
struct SecondWallTests {
    private static func today() throws -> Day { try #require(Day("2026-10-06")) }

    @Test("employment of another organization is told to no editor, and to nobody said to be a manager there", arguments: Engine.allCases)
    func employment(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "people.person")
            let (today, person) = (try Self.today(), site.cast.elsewhere.person)
            for viewer in [site.cast.hr.viewer(), site.cast.tomasz.viewer()] {
                let told = try await site.services.read(as: viewer) { try Employment.of(person, visibleTo: viewer, on: today, in: $0) }
                #expect(told == nil, "\(viewer.name)")
            }
        }
    }

    @Test("somebody is inside their own organization only", arguments: Engine.allCases)
    func inside(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (today, stray, own) = (try Self.today(), site.cast.ines.viewer(of: site.cast.boree), site.cast.elsewhere.viewer())
            for (viewer, count) in [(stray, 0), (own, 1)] {
                let teams = try await site.services.read(as: viewer) { try Team.all(visibleTo: viewer, on: today, in: $0) }
                #expect(teams.count == count, "\(viewer.name)")
            }
        }
    }

    @Test("a manager's reports are of here, whatever a line says", arguments: Engine.allCases)
    func reports(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "evidence")
            let (manager, today) = (site.cast.tomasz.viewer(), try Self.today())
            let reports = try await site.services.read(as: manager) { try EvidenceReport.of(manager, on: today, in: $0).map(\.person) }
            #expect(Set(reports) == [site.cast.ines.person, site.cast.ruben.person])
        }
    }

    @Test("HR finds no wish", arguments: Engine.allCases)
    func wishes(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "growth")
            let (today, member) = (try Self.today(), site.cast.ines.person)
            for (viewer, count) in [(site.cast.hr.viewer(), 0), (site.cast.ines.viewer(), 1)] {
                let found = try await site.services.read(as: viewer) { try Aspiration.of(member, GrowthPolicy(viewer, on: today), in: $0).count }
                #expect(found == count, "\(viewer.name)")
            }
        }
    }
}
