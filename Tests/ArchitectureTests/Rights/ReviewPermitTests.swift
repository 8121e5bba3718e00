import Foundation
import Kernel
import Storage
import TestKit
import Testing

@testable import Reviews

/// What is asked of a review once it is found, and of a form once it is its author's.
@Suite("A permit over a review is refused by the policy itself")
struct ReviewPermitTests {
    private static func today() throws -> Day { try #require(Day("2026-10-06")) }

    @Test("nobody writes in another's form", arguments: Engine.allCases)
    func writing(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "reviews")
            let (author, other, now, today) = (site.cast.ines.viewer(), site.cast.ruben.viewer(), site.clock.now, try Self.today())
            let id = ContributionID(RightsScene.id(720).uuid)
            let refusals = try await site.services.read(as: author) { db in
                let form = try Contribution.find(id, by: author, in: db)
                let (review, cycle) = try Review.ofScene(663, site.cast.alize, db)
                return [author, other].map { viewer in
                    Refusal.of { _ = try ReviewPolicy(viewer, on: today).write(form, of: review, in: cycle, at: now, db) }
                }
            }
            #expect(refusals == [nil, .notFound])
        }
    }

    @Test("somebody who is neither the person, nor their manager, nor HR is nothing to a review", arguments: Engine.allCases)
    func audiences(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "reviews")
            let (colleague, today) = (site.cast.ruben.viewer(), try Self.today())
            let audiences = try await site.services.read(as: colleague) { db in
                try ReviewPolicy(colleague, on: today).audiences(of: Review.ofScene(666, site.cast.alize, db).review, in: db)
            }
            #expect(audiences.isEmpty)
        }
    }

    @Test("no form is begun about somebody who has left, even when their line was forgotten", arguments: Engine.allCases)
    func gone(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "reviews")
            let (manager, today) = (site.cast.tomasz.viewer(), try Self.today())
            let ask: @Sendable () async throws -> Refusal? = {
                try await site.services.read(as: manager) { db in
                    let (review, cycle) = try Review.ofScene(675, site.cast.alize, db)
                    return Refusal.of { _ = try ReviewPolicy(manager, on: today).assess(review, cycle.state(at: site.clock.now), in: db) }
                }
            }
            let before = try await ask()
            try await site.store.write(in: .tenant(site.cast.alize.uuid)) { db in
                _ = try db.run("UPDATE people SET left_on = '2026-09-30' WHERE id = \(site.cast.ruben.person)")
            }
            let after = try await ask()
            #expect(before == nil && after == .conflict(PolicyWords.gate(.gone)))
        }
    }

    @Test("a level to come is taken back by HR, of others, before it begins", arguments: Engine.allCases)
    func withdrawing(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "reviews")
            let (hr, member, today) = (site.cast.hr.viewer(), site.cast.ines.viewer(), try Self.today())
            let refusals = try await site.services.read(as: hr) { db in
                let level = { (number: Int) in try PersonLevel.find(ID(RightsScene.id(number).uuid), of: site.cast.alize, in: db) }
                return try [(RightsScene.comingLevel, hr), (RightsScene.comingLevel, member), (RightsScene.ownLevel, hr), (611, hr)].map { number, viewer in
                    let held = try level(number)
                    return Refusal.of { _ = try CyclePolicy(viewer).withdraw(held, on: today) }
                }
            }
            #expect(refusals == [nil, .notFound, .forbidden(LevelsWords.notOwn), .conflict(LevelsWords.begun)])
        }
    }

    @Test("a cycle that was launched says so", arguments: Engine.allCases)
    func launched(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "reviews")
            let hr = site.cast.hr.viewer()
            let cycle = try await site.services.read(as: hr) { try Review.ofScene(663, site.cast.alize, $0).cycle }
            #expect(Refusal.of { _ = try CyclePolicy(hr).launch(cycle) } == .conflict(PolicyWords.launched))
        }
    }

    @Test("a cycle whose data were not checked is not launched", arguments: Engine.allCases)
    func unchecked(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "reviews")
            let hr = site.cast.hr.viewer()
            let refusals = try await site.services.read(as: hr) { db in
                try [641, 642].map { number in
                    let cycle = try #require(try ReviewCycle.stored(CycleID(RightsScene.id(number).uuid), of: site.cast.alize, in: db))
                    return Refusal.of { _ = try CyclePolicy(hr).launch(cycle) }
                }
            }
            #expect(refusals == [.conflict(PolicyWords.unchecked), nil])
        }
    }

    @Test("whoever managed the person on no day of the period no longer writes about them", arguments: Engine.allCases)
    func noLongerManager(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "reviews")
            let (now, today) = (site.clock.now, try Self.today())
            let ask: @Sendable (Int, Viewer) async throws -> Refusal? = { number, viewer in
                try await site.services.read(as: viewer) { db in
                    let form = try Contribution.find(ContributionID(RightsScene.id(number).uuid), by: viewer, in: db)
                    let (review, cycle) = try Review.ofScene(664, site.cast.alize, db)
                    return Refusal.of { _ = try ReviewPolicy(viewer, on: today).write(form, of: review, in: cycle, at: now, db) }
                }
            }
            let (tomasz, former) = (site.cast.tomasz.viewer(), site.cast.former.viewer())
            let ofThePeriod = [try await ask(727, tomasz), try await ask(728, former)]
            try await site.store.write(in: .tenant(site.cast.alize.uuid)) { db in
                _ = try db.run("UPDATE reporting_lines SET to_on = '2025-12-31' WHERE manager_id = \(site.cast.former.person) AND from_on < '2025-12-31'")
            }
            let afterwards = [try await ask(727, tomasz), try await ask(728, former)]
            #expect(ofThePeriod == [nil, nil] && afterwards == [nil, .forbidden(PolicyWords.noLongerManager)])
        }
    }

    @Test("whoever declared a conflict is told so, never that they manage the person no more", arguments: Engine.allCases)
    func keptAway(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "reviews")
            let (now, today, former) = (site.clock.now, try Self.today(), site.cast.former.viewer())
            try await site.store.write(in: .tenant(site.cast.alize.uuid)) { db in
                _ = try db.run(
                    """
                    INSERT INTO review_conflicts (id, organization_id, review_id, person_id, stands_as, kind, declared_on)
                    VALUES (\(Cast.id(ReviewPermitTests.self, 9_020)), \(site.cast.alize), \(RightsScene.id(664)), \(former.person), 'manager', 'dispute',
                        \(today))
                    """)
            }
            let refusal = try await site.services.read(as: former) { db in
                let form = try Contribution.find(ContributionID(RightsScene.id(728).uuid), by: former, in: db)
                let (review, cycle) = try Review.ofScene(664, site.cast.alize, db)
                return Refusal.of { _ = try ReviewPolicy(former, on: today).write(form, of: review, in: cycle, at: now, db) }
            }
            #expect(refusal == .forbidden(PolicyWords.keptAway))
        }
    }

    @Test("only a manager of today shares, once, and while sharing is open", arguments: Engine.allCases)
    func sharing(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "reviews")
            let (manager, colleague, today) = (site.cast.tomasz.viewer(), site.cast.ruben.viewer(), try Self.today())
            let asked: [(Int, CycleState, Viewer)] = [
                (665, .publishing, manager), (665, .publishing, colleague), (665, .managerWriting, manager), (665, .closed, manager),
                (666, .conversation, manager),
            ]
            let refusals = try await site.services.read(as: manager) { db in
                try asked.map { number, state, viewer in
                    let review = try Review.ofScene(number, site.cast.alize, db).review
                    return Refusal.of { _ = try ReviewPolicy(viewer, on: today).share(review, state, in: db) }
                }
            }
            #expect(
                refusals == [
                    nil, .forbidden(PolicyWords.onlyManager), .conflict(PolicyWords.sharingNotOpen), .conflict(PolicyWords.sharingNotOpen),
                    .conflict(PolicyWords.shared),
                ])
        }
    }

    @Test("a manager sees neither a form before it is sent nor a summary before answers are in")
    func moments() {
        let told = { (piece: Visibility.Piece, state: CycleState, isSent: Bool) in
            Visibility.confidential.shows(piece, to: [.manager], Visibility.Facts(state: state, isSent: isSent, isShared: false))
        }
        #expect(!told(.ownForm, .managerWriting, false) && told(.ownForm, .managerWriting, true))
        #expect(!told(.snapshot, .collecting, true) && told(.snapshot, .managerWriting, false))
    }

    @Test("a refusal to sign is said once", arguments: Engine.allCases)
    func refusing(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "reviews")
            let (person, today, organization) = (site.cast.ines.viewer(), try Self.today(), site.cast.alize)
            let ask: @Sendable () async throws -> Refusal? = {
                try await site.services.read(as: person) { db in
                    let (review, cycle) = try Review.ofScene(666, organization, db)
                    return Refusal.of { _ = try ReviewPolicy(person, on: today).refuseToSign(review, cycle.state(at: site.clock.now)) }
                }
            }
            #expect(try await ask() == nil)
            try await site.run(
                "INSERT INTO signature_refusals (review_id, organization_id, refused_at) VALUES (\(RightsScene.id(666)), \(organization), \(site.clock.now))")
            #expect(try await ask() == .conflict(SignatureWords.alreadyRefused))
        }
    }

    @Test("a part of a key is brought once, by whoever holds it, after collection", arguments: Engine.allCases)
    func keys(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "reviews")
            let (hr, now, today, organization) = (site.cast.hr.viewer(), site.clock.now, try Self.today(), site.cast.alize)
            let (writing, collecting) = try await site.services.read(as: hr) { db in
                (try Review.ofScene(664, organization, db).cycle, try Review.ofScene(663, organization, db).cycle)
            }
            let holder: @Sendable ([UInt8]?, Day?) -> [KeyHolder] = { share, openedOn in
                [KeyHolder(part: .hr, person: hr.person, name: hr.name, publicKey: [1], share: share, lent: nil, openedOn: openedOn)]
            }
            let expected: [(ReviewCycle, [KeyHolder], Refusal?)] = [
                (writing, holder([2], nil), nil), (collecting, holder([2], nil), .conflict(KeyWords.tooEarly)),
                (writing, holder(nil, nil), .conflict(KeyWords.alreadyOpened)), (writing, holder([2], today), .conflict(KeyWords.lentAlready)),
                (writing, [], .notFound),
            ]
            for (cycle, holders, refusal) in expected {
                #expect(Refusal.of { _ = try KeyPolicy(hr).open(cycle, at: now, among: holders) } == refusal)
            }
        }
    }
}
