import Foundation
import Kernel
import Storage
import TestKit
import Testing

@testable import Reviews

/// Who finds a review, and what waits in it: each condition of the policy met and missed alone.
@Suite("A review is found by those it is of, unless they keep away")
struct ReviewSightTests {
    private static func today() throws -> Day { try #require(Day("2026-10-06")) }

    @Test("a manager or HR who declared a conflict finds it no more", arguments: Engine.allCases)
    func conflicts(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "reviews")
            let today = try Self.today()
            for (number, member) in [(9_701, site.cast.hr), (9_702, site.cast.tomasz)] {
                let viewer = member.viewer()
                let review: Query = "reviews r WHERE r.id = \(RightsScene.id(666)) AND \(ReviewPolicy(viewer, on: today).visibleReviews())"
                #expect(try await site.count(review, as: viewer) == 1, "\(member.name)")
                try await site.run(
                    """
                    INSERT INTO review_conflicts (id, organization_id, review_id, person_id, stands_as, kind, declared_on)
                    VALUES (\(RightsScene.id(number)), \(site.cast.alize), \(RightsScene.id(666)), \(member.person), 'manager', 'other', '2026-10-01')
                    """)
                #expect(try await site.count(review, as: viewer) == 0, "\(member.name), who keeps away")
            }
        }
    }

    @Test("the dates of a cycle are known to those of its organization", arguments: Engine.allCases)
    func dates(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "reviews")
            let today = try Self.today()
            for (viewer, areKnown) in [(site.cast.ines.viewer(), true), (site.cast.ines.viewer(of: site.cast.boree), false)] {
                let known = try await site.count("review_cycles c WHERE \(CyclePolicy(viewer).knownCycles(on: today))", as: viewer)
                #expect((known > 0) == areKnown)
            }
        }
    }

    @Test("a review that waits is not shared", arguments: Engine.allCases)
    func paused(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "reviews")
            let (manager, now, today, alize) = (site.cast.tomasz.viewer(), site.clock.now, try Self.today(), site.cast.alize)
            let share: @Sendable () async throws -> Refusal? = {
                try await site.services.read(as: manager) { db in
                    let (review, cycle) = try Review.ofScene(665, alize, db)
                    return Refusal.of { _ = try ReviewPolicy(manager, on: today).share(review, cycle.state(at: now), in: db) }
                }
            }
            #expect(try await share() == nil)
            try await site.run(
                """
                INSERT INTO review_pauses (id, organization_id, review_id, kind, reason, reason_language, from_on, paused_by, paused_at)
                VALUES (\(RightsScene.id(9_711)), \(alize), \(RightsScene.id(665)), 'pause', 'Un congé', 'fr', '2026-10-01', \(site.cast.hr.person), \(now))
                """)
            #expect(try await share() == .conflict(PauseWords.noSharing))
        }
    }

    @Test("a place is given to another by the person, or by whoever managed them when peers were chosen", arguments: Engine.allCases)
    func places(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "reviews")
            let (cast, now, today) = (site.cast, site.clock.now, try Self.today())
            try await site.run(
                """
                INSERT INTO nominations (id, organization_id, review_id, peer_id, proposed_by, state, reason, reason_language)
                VALUES (\(RightsScene.id(9_721)), \(cast.alize), \(RightsScene.id(663)), \(cast.cpo.person), 'subject', 'declined', 'Peu de temps', 'fr')
                """)
            let give: @Sendable (Viewer) async throws -> Refusal? = { viewer in
                try await site.services.read(as: viewer) { db in
                    let (review, cycle) = try Review.ofScene(663, cast.alize, db)
                    return Refusal.of { _ = try ReviewPolicy(viewer, on: today).nominate(review, in: cycle, at: now, db) }
                }
            }
            let before = [try await give(cast.ines.viewer()), try await give(cast.tomasz.viewer())]
            try await site.run(
                "UPDATE reporting_lines SET from_on = \(today) WHERE manager_id = \(cast.tomasz.person) AND person_id = \(cast.ines.person)")
            let after = [try await give(cast.ines.viewer()), try await give(cast.tomasz.viewer())]
            #expect(before == [nil, nil] && after == [nil, .conflict(PolicyWords.nominationsClosed)])
        }
    }
}
