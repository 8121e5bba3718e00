import Foundation
import Kernel
import Storage
import TestKit
import Testing

@testable import Careers

/// Who is shown a version that is not published, or was put away: each condition of the policy met and missed alone.
@Suite("A version is seen by those it was given to, and by those it judges")
struct FrameworkSightTests {
    private static func today() throws -> Day { try #require(Day("2026-10-06")) }

    @Test("given by name or to a craft, while its reading lasts; a draft is nobody's to read", arguments: Engine.allCases)
    func given(engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await RightsScene(on: site, for: "careers")
            let (asked, draft, cast) = (try scene.id("in-review"), try scene.id("draft"), site.cast)
            try await site.run("DELETE FROM framework_readers WHERE organization_id = \(cast.alize)")
            try await site.run("UPDATE people SET craft_id = \(RightsScene.id(RightsScene.craft)) WHERE id = \(cast.ruben.person)")
            try await site.run("UPDATE people SET craft_id = NULL WHERE id IN (\(list: [cast.ines.person, cast.piotr.person]))")
            #expect(try await site.sees(asked, cast.ines.viewer()) == false)
            try await site.give(asked, "person", cast.ines.person)
            try await site.give(asked, "craft", RightsScene.id(RightsScene.craft))
            for (member, isAsked) in [(cast.ines, true), (cast.ruben, true), (cast.piotr, false), (cast.ceo, false)] {
                #expect(try await site.sees(asked, member.viewer()) == isAsked, "\(member.name)")
            }
            try await site.run("UPDATE framework_reviews SET framework_id = \(draft) WHERE framework_id = \(asked) AND ended_at IS NULL")
            #expect(try await site.sees(draft, cast.ines.viewer()) == false, "a draft")
            try await site.run("UPDATE framework_reviews SET framework_id = \(asked) WHERE framework_id = \(draft) AND ended_at IS NULL")
            #expect(try await site.sees(asked, cast.ines.viewer()))
            try await site.run("UPDATE framework_reviews SET ended_at = \(site.clock.now) WHERE framework_id = \(asked)")
            for member in [cast.ines, cast.ruben] { #expect(try await site.sees(asked, member.viewer()) == false, "\(member.name), once it is over") }
        }
    }

    @Test("put away, by whoever stands on it today, or was last reviewed on it, and by no viewer without a day", arguments: Engine.allCases)
    func held(engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await RightsScene(on: site)
            let (away, elsewhere, cast, today) = (try scene.id("archived"), try scene.level("published"), site.cast, try Self.today())
            let level = try scene.level("archived")
            for (number, member, from, to) in [
                (9_101, cast.ceo, -30, nil), (9_102, cast.admin, -30, -1), (9_103, cast.gaia, 1, nil), (9_104, cast.cpo, -30, 0),
            ] as [(Int, Cast.Member, Int, Int?)] {
                let (from, to) = (today.adding(days: from), to.map { today.adding(days: $0) })
                try await site.run("DELETE FROM person_levels WHERE person_id = \(member.person)")
                try await site.run(
                    """
                    INSERT INTO person_levels (id, organization_id, person_id, level_id, from_on, to_on)
                    VALUES (\(RightsScene.id(number)), \(cast.alize), \(member.person), \(level), \(from), \(orNull: to))
                    """)
            }
            let now = today
            for (member, stands) in [(cast.ceo, true), (cast.admin, false), (cast.gaia, false), (cast.cpo, true)] {
                #expect(try await site.sees(away, member.viewer([.member], on: now)) == stands, "\(member.name)")
                #expect(try await site.sees(away, member.viewer([.member])) == false, "\(member.name), on no day")
            }
            try await site.run("DELETE FROM reviews WHERE subject_id = \(cast.admin.person)")
            try await site.review(9_111, of: cast.admin, at: level, sharedAt: nil)
            #expect(try await site.sees(away, cast.admin.viewer([.member], on: now)))
            #expect(try await site.sees(away, cast.ruben.viewer([.member], on: now)) == false, "somebody else’s review")
            try await site.run(
                """
                UPDATE reviews SET state = 'shared', shared_at = \(site.clock.now.addingTimeInterval(-86_400)), shared_by = \(cast.hr.person)
                WHERE id = \(RightsScene.id(9_111))
                """)
            #expect(try await site.sees(away, cast.admin.viewer([.member], on: now)), "the last one")
            try await site.review(9_112, of: cast.admin, at: elsewhere, sharedAt: site.clock.now)
            #expect(try await site.sees(away, cast.admin.viewer([.member], on: now)) == false, "another came after it")
        }
    }

    @Test("published, by those inside its organization only", arguments: Engine.allCases)
    func inside(engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await RightsScene(on: site, for: "careers")
            let other = try scene.id("other-organization")
            #expect(try await site.sees(other, site.cast.ines.viewer(of: site.cast.boree)) == false)
            #expect(try await site.sees(other, site.cast.elsewhere.viewer()))
            #expect(Refusal.of { _ = try TitlePolicy(site.cast.ines.viewer()).write() } == .notFound)
            #expect(Refusal.of { _ = try TitlePolicy(site.cast.cpo.viewer()).write() } == nil)
            for (viewer, refusal) in [(site.cast.ines.viewer(), nil), (site.cast.ines.viewer(of: site.cast.boree), .notFound)] as [(Viewer, Refusal?)] {
                let said = try await site.services.read(as: viewer) { db in Refusal.of { _ = try TitlePolicy(viewer).read(in: db) } }
                #expect(said == refusal)
            }
        }
    }

    @Test("and what is said of it, by those of its organization", arguments: Engine.allCases)
    func comments(engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await RightsScene(on: site, for: "careers")
            let (asked, cast) = (try scene.id("in-review"), site.cast)
            let said: @Sendable (Viewer) async throws -> Bool = { viewer in
                try await site.services.read(as: viewer) { try !FrameworkComment.all(of: asked, visibleTo: viewer, in: $0).isEmpty }
            }
            for member in [cast.cpo, cast.ines] {
                let (here, elsewhere) = (try await said(member.viewer()), try await said(member.viewer(of: cast.boree)))
                #expect(here && !elsewhere, "\(member.name)")
            }
        }
    }
}

extension RightsScene {
    fileprivate func id(_ object: String) throws -> FrameworkID { try #require(frameworks[object].flatMap { FrameworkID($0.id) }) }
    fileprivate func level(_ object: String) throws -> LevelID { try #require(frameworks[object]?.places["level"].flatMap { LevelID($0) }) }
}

extension TestSite {
    fileprivate func give(_ framework: FrameworkID, _ kind: String, _ target: some StorageValue & Sendable) async throws {
        try await run(
            """
            INSERT INTO framework_readers (review_id, kind, target_id, organization_id)
            SELECT w.id, \(kind), \(target), w.organization_id FROM framework_reviews w WHERE w.framework_id = \(framework) AND w.ended_at IS NULL
            """)
    }

    fileprivate func review(_ number: Int, of member: Cast.Member, at level: LevelID, sharedAt: Date?) async throws {
        let cycle = number.isMultiple(of: 2) ? 641 : 649
        try await run(
            """
            INSERT INTO reviews (id, organization_id, cycle_id, subject_id, level_id, state, shared_at, shared_by)
            VALUES (\(RightsScene.id(number)), \(cast.alize), \(RightsScene.id(cycle)), \(member.person), \(level), \(sharedAt == nil ? "not_started" : "shared"),
                \(orNull: sharedAt), \(orNull: sharedAt.map { _ in cast.hr.person }))
            """)
    }

    fileprivate func sees(_ framework: FrameworkID, _ viewer: Viewer) async throws -> Bool {
        do {
            _ = try await services.read(as: viewer) { try Framework.find(framework, visibleTo: viewer, in: $0) }
            return true
        } catch Refusal.notFound {
            return false
        }
    }
}
