import Foundation
import Kernel
import Storage
import TestKit
import Testing

@testable import Reviews

/// What is done to a cycle and to what is particular in it: the pages turn others away before, the policy does so itself.
@Suite("A permit over a cycle is refused by the policy itself")
struct CyclePermitTests {
    private static func today() throws -> Day { try #require(Day("2026-10-06")) }

    @Test("to whoever runs no cycle, wherever it stands", arguments: Engine.allCases)
    func running(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "reviews")
            let (cast, now) = (site.cast, site.clock.now)
            let cycles = try await site.services.read(as: cast.hr.viewer()) { try ReviewCycle.all("c.organization_id = \(cast.alize)", in: $0) }
            #expect(Set(cycles.map { $0.state(at: now) }).count > 5)
            for viewer in [cast.ines.viewer(), cast.tomasz.viewer(), cast.head.viewer(), cast.ceo.viewer(), cast.admin.viewer()] {
                let policy = CyclePolicy(viewer)
                #expect(Refusal.of { _ = try policy.create() } == .notFound)
                #expect(Refusal.of { _ = try policy.writeAbsences() } == .notFound)
                #expect(Refusal.of { _ = try policy.setLevels(of: [cast.ruben.person]) } == .notFound)
                for cycle in cycles {
                    let acts: [() throws -> Void] = [
                        { _ = try policy.edit(cycle) }, { _ = try policy.writeQuestions(of: cycle) }, { _ = try policy.launch(cycle) },
                        { _ = try policy.close(cycle, at: now) }, { _ = try policy.moveDates(of: cycle, at: now) },
                        { _ = try policy.reopen(cycle, at: now) }, { _ = try policy.nameWriter(in: cycle, for: cast.ruben.person, at: now) },
                    ]
                    for (index, act) in acts.enumerated() { #expect(Refusal.of(act) == .notFound, "\(viewer.name), act \(index), \(cycle.plan.name)") }
                }
            }
        }
    }

    @Test("dates are not moved while a cycle is being launched", arguments: Engine.allCases)
    func launching(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "reviews")
            let (hr, now) = (site.cast.hr.viewer(), site.clock.now)
            let move: @Sendable () async throws -> Refusal? = {
                try await site.services.read(as: hr) { db in
                    let review = try #require(try Review.stored(ReviewID(RightsScene.id(663).uuid), of: hr.organization, in: db))
                    let cycle = try #require(try ReviewCycle.stored(review.cycle, of: hr.organization, in: db))
                    return Refusal.of { _ = try CyclePolicy(hr).moveDates(of: cycle, at: now) }
                }
            }
            #expect(try await move() == nil)
            try await site.run(
                """
                INSERT INTO cycle_launches (cycle_id, organization_id, begun_at, people, opened, after_id)
                SELECT r.cycle_id, r.organization_id, \(now), 9, 1, r.subject_id FROM reviews r WHERE r.id = \(RightsScene.id(663))
                """)
            #expect(try await move() == .conflict(ChangeWords.stillLaunching))
        }
    }

    @Test("nobody names a writer for a review of their own", arguments: Engine.allCases)
    func writers(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "reviews")
            let (hr, now) = (site.cast.hr.viewer(), site.clock.now)
            let cycle = try await site.services.read(as: hr) { try #require(try ReviewCycle.all("c.state = 'collecting'", in: $0).first) }
            for (subject, refusal) in [(site.cast.ruben, nil), (site.cast.hr, .forbidden(WriterWords.onlyHR))] as [(Cast.Member, Refusal?)] {
                #expect(Refusal.of { _ = try CyclePolicy(hr).nameWriter(in: cycle, for: subject.person, at: now) } == refusal, "\(subject.name)")
            }
        }
    }

    @Test("a change of level needs the company's side and the person's own wish")
    func wills() {
        let (person, manager, other) = (Cast().ines.person, Cast().tomasz.person, Cast().ruben.person)
        for (need, wish, refusal) in [
            (manager, person, nil), (manager, other, .conflict(PolicyWords.needsBothWills)), (person, person, .conflict(PolicyWords.needsBothWills)),
        ] as [(PersonID, PersonID, Refusal?)] {
            #expect(Refusal.of { _ = try LevelSetting(needBy: need, wishBy: wish, of: person) } == refusal)
        }
    }

    @Test("a level is chosen before collection, and the review of somebody who left does not wait", arguments: Engine.allCases)
    func particulars(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "reviews")
            let (hr, now, today) = (site.cast.hr.viewer(), site.clock.now, try Self.today())
            let ask: @Sendable (String, @Sendable @escaping (ReviewPolicy, ReviewFile) throws -> Void) async throws -> Refusal? = { object, act in
                let id = ReviewID(RightsScene.id(try #require(RightsReview.numbers[object])).uuid)
                return try await site.services.read(as: hr) { db in
                    let file = try ReviewFile.load(id, for: hr, at: now, in: db)
                    return Refusal.of { try act(ReviewPolicy(hr, on: today), file) }
                }
            }
            #expect(try await ask("nominating") { _ = try $0.chooseLevel($1) } == nil)
            #expect(try await ask("collecting") { _ = try $0.chooseLevel($1) } == .conflict(ParticularWords.collecting))
            #expect(try await ask("collecting") { _ = try $0.pause($1) } == nil)
            try await site.run("UPDATE people SET left_on = '2026-09-30' WHERE id = \(site.cast.ines.person)")
            #expect(try await ask("collecting") { _ = try $0.pause($1) } == .conflict(PolicyWords.gate(.gone)))
        }
    }
}
