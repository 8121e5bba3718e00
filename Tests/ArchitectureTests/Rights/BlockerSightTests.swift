import Kernel
import Storage
import TestKit
import Testing

@testable import Reviews

/// What keeps a cycle from going on is read from rows of its own organization: each question asked with a row of the other.
@Suite("What blocks a cycle is told of its own organization alone")
struct BlockerSightTests {
    private static func today() throws -> Day { try #require(Day("2026-10-06")) }

    @Test("reviews, managers who left, managers who are away", arguments: Engine.allCases)
    func own(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "reviews")
            let (cast, newcomer) = (site.cast, Cast.id(PersonTag.self, RightsScene.newcomer))
            #expect(try await site.blockers(663, cast.hr.viewer()).contains { $0.kind == .noManager })
            #expect(try await site.blockers(663, cast.hr.viewer(of: cast.boree)).isEmpty)
            try await site.run("UPDATE people SET left_on = '2026-09-01' WHERE id = \(cast.elsewhere.person)", in: cast.boree)
            try await site.run(
                """
                INSERT INTO reporting_lines (id, organization_id, person_id, manager_id, from_on)
                VALUES (\(RightsScene.id(9_601)), \(cast.alize), \(newcomer), \(cast.elsewhere.person), '2026-01-01')
                """)
            #expect(try await site.blockers(663, cast.hr.viewer()).contains { $0.kind == .managerLeft } == false, "somebody who left elsewhere")
            for (number, organization, isTold) in [(9_611, cast.boree, false), (9_612, cast.alize, true)] {
                try await site.run(
                    """
                    INSERT INTO absences (id, organization_id, person_id, kind, from_on, written_by)
                    VALUES (\(RightsScene.id(number)), \(organization), \(cast.tomasz.person), 'leave', '2026-10-01', \(cast.hr.person))
                    """, in: organization)
                let away = try await site.blockers(664, cast.hr.viewer()).contains { $0.kind == .managerAway && $0.person == cast.tomasz.person }
                #expect(away == isTold)
            }
        }
    }

    @Test("and whoever answered to somebody once does so no more", arguments: Engine.allCases)
    func reports(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "reviews")
            let (cast, today) = (site.cast, try Self.today())
            let (now, then) = try await site.services.read(as: cast.hr.viewer()) { db in
                let reports = { (day: Day) in try Line.reports(of: cast.former.person, on: day, of: cast.alize, in: db) }
                return (try reports(today), try reports(today.adding(days: -180)))
            }
            #expect(!now.contains(cast.ines.person) && then.contains(cast.ines.person))
        }
    }
}

extension TestSite {
    /// Of the cycle of a review, as it stands.
    fileprivate func blockers(_ review: Int, _ viewer: Viewer) async throws -> [CycleBlocker] {
        let (today, now, alize) = (try #require(Day("2026-10-06")), clock.now, cast.alize)
        return try await services.read(as: cast.hr.viewer()) { db in
            let review = try #require(try Review.stored(ReviewID(RightsScene.id(review).uuid), of: alize, in: db))
            let cycle = try #require(try ReviewCycle.stored(review.cycle, of: alize, in: db))
            let completeness = try Completeness.of(cycle.id, cycle.state(at: now), page: nil, on: today, of: alize, in: db)
            return try CycleBlockers.load(cycle, cycle.state(at: now), completeness, for: viewer, on: today, in: db).all.filter { $0.person != nil }
        }
    }
}
