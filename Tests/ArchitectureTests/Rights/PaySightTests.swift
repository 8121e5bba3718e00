import Kernel
import Storage
import TestKit
import Testing

@testable import Careers
@testable import Pay

/// Who reads pay and bands: each condition of the policy met and missed alone.
@Suite("Pay is kept and read inside, within its own organization")
struct PaySightTests {
    private static func today() throws -> Day { try #require(Day("2026-10-06")) }

    @Test("by nobody from outside or from elsewhere, whatever role they were left with", arguments: Engine.allCases)
    func inside(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "pay")
            let (cast, today) = (site.cast, try Self.today())
            let strangers = [cast.ines.viewer(of: cast.boree), cast.hr.viewer(of: cast.boree), cast.coach.viewer(), cast.coach.viewer([.hr])]
            for viewer in strangers + [cast.ines.viewer(), cast.hr.viewer()] {
                let (policy, isHere) = (PayPolicy(viewer, on: today), !strangers.contains(viewer))
                let (entering, keeping) = try await site.services.read(as: viewer) { db in
                    (Refusal.of { _ = try policy.enter(in: db) }, Refusal.of { _ = try policy.keep(in: db) })
                }
                #expect(entering == (isHere ? nil : .notFound), "\(viewer.name)")
                #expect(keeping == (isHere && viewer.holds(.hr) ? nil : .notFound), "\(viewer.name)")
                let people = try await site.count("people p WHERE \(policy.visiblePeople())", as: viewer)
                #expect(isHere ? people > 0 : people == 0, "\(viewer.name): \(people)")
            }
        }
    }

    @Test("of those who report to a manager, where their own organization says so", arguments: Engine.allCases)
    func managers(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "pay")
            let (cast, today) = (site.cast, try Self.today())
            let (gaia, own) = (cast.gaia.viewer(), PayPolicy(cast.gaia.viewer(), on: today))
            let reads: @Sendable (Cast.Member) async throws -> Bool = {
                try await site.count("people p WHERE p.id = \($0.person) AND \(own.visiblePeople())", as: gaia) == 1
            }
            try await site.misfileLine(9_201, of: cast.ruben.person, to: cast.gaia.person)
            let (designer, stranger) = (try await reads(cast.piotr), try await reads(cast.ruben))
            #expect(designer && !stranger)
            let ofOthers: @Sendable () async throws -> Refusal? = {
                try await site.services.read(as: gaia) { db in Refusal.of { _ = try own.readOthers(in: db) } }
            }
            #expect(try await ofOthers() == nil)
            try await site.run("UPDATE pay_settings SET managers_read = \(false) WHERE organization_id = \(cast.alize)")
            #expect(try await reads(cast.piotr) == false, "the other organization lets its managers read")
            #expect(try await ofOthers() == .notFound)
            try await site.run("UPDATE pay_settings SET managers_read = \(true) WHERE organization_id = \(cast.alize)")
            try await site.run(
                "UPDATE people SET is_external = \(true) WHERE id IN (SELECT l.person_id FROM reporting_lines l WHERE l.manager_id = \(cast.gaia.person))")
            #expect(try await ofOthers() == .notFound, "those who report to her are from outside")
        }
    }

    @Test("and a band of the levels opened to somebody, here", arguments: Engine.allCases)
    func bands(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "pay")
            let (hr, policy) = (site.cast.hr.viewer(), PayPolicy(site.cast.hr.viewer(), on: try Self.today()))
            let levels = Set([602, 622].compactMap { LevelIdentity(RightsScene.text($0)) })
            for (sight, count) in [(.all, 2), (.some(levels), 1), (.some([]), 0)] as [(BandSight, Int)] {
                #expect(try await site.count("pay_bands b WHERE \(policy.visibleBands(sight))", as: hr) == count, "\(sight)")
            }
        }
    }
}
