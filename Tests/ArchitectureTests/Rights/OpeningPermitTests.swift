import Foundation
import Kernel
import Storage
import TestKit
import Testing

@testable import Reviews

/// Who opens a confidential answer, and what an opening is to each.
@Suite("A permit over an opening is refused by the policy itself")
struct OpeningPermitTests {
    private static func today() throws -> Day { try #require(Day("2026-10-06")) }

    @Test("to whoever stands in the person's line, above, below, or since the period began", arguments: Engine.allCases)
    func lines(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "reviews")
            let (cast, today) = (site.cast, try Self.today())
            let expected: [(Cast.Member, of: Cast.Member, Bool)] = [
                (cast.ines, cast.ines, true), (cast.tomasz, cast.ines, true), (cast.head, cast.ines, true), (cast.former, cast.ines, true),
                (cast.ines, cast.tomasz, true), (cast.ines, cast.head, true), (cast.gaia, cast.ines, false), (cast.piotr, cast.ines, false),
            ]
            for (member, subject, isInLine) in expected {
                let viewer = member.viewer()
                let found = try await site.services.read(as: viewer) { db in
                    try OpeningPolicy(viewer, on: today).isInLine(of: subject.person, in: try Review.ofScene(664, cast.alize, db).cycle, db)
                }
                #expect(found == isInLine, "\(member.name), of \(subject.name)")
            }
        }
    }

    @Test("where everybody signs or nobody does", arguments: Engine.allCases)
    func modes(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "reviews")
            let (holder, today, alize) = (site.cast.gaia.viewer(), try Self.today(), site.cast.alize)
            for (mode, refusal) in [("confidential", nil), ("anonymous", .conflict(OpeningWords.never)), ("attributed", .conflict(OpeningWords.signed))]
                as [(String, Refusal?)]
            {
                try await site.run("UPDATE review_cycles SET peer_mode = \(mode), report_mode = \(mode) WHERE organization_id = \(alize)")
                let said = try await site.services.read(as: holder) { db in
                    let (review, cycle) = try Review.ofScene(664, alize, db)
                    return Refusal.of { _ = try OpeningPolicy(holder, on: today).ask(about: review, in: cycle, db) }
                }
                #expect(said == refusal, "\(mode)")
            }
        }
    }

    @Test("to whoever holds cases elsewhere, or did", arguments: Engine.allCases)
    func elsewhere(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "reviews")
            let (viewer, today) = (site.cast.cpo.viewer(), try Self.today())
            let holds: @Sendable () async throws -> Bool = {
                try await site.services.read(as: viewer) { try OpeningPolicy(viewer, on: today).holdsCases(in: $0) }
            }
            try await site.holdCases(9_501, viewer.person, in: site.cast.boree)
            #expect(try await holds() == false)
            try await site.holdCases(9_502, viewer.person, in: site.cast.alize)
            #expect(try await holds())
            try await site.run("UPDATE relations SET to_on = '2026-10-05' WHERE id = \(RightsScene.id(9_502))")
            #expect(try await holds() == false, "no longer")
        }
    }

    @Test("an opening that is settled is nothing to another case-holder", arguments: Engine.allCases)
    func settled(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "reviews")
            let (viewer, today, cast) = (site.cast.gaia.viewer(), try Self.today(), site.cast)
            for state in [AnswerOpening.State.asked, .opened, .refused] {
                let refusal = try await site.services.read(as: viewer) { db in
                    let (review, cycle) = try Review.ofScene(664, cast.alize, db)
                    let opening = AnswerOpening(
                        id: AnswerOpeningID(RightsScene.id(9_511).uuid), review: review.id, cycle: cycle.id, cycleName: "", subject: cast.ines.person,
                        subjectName: "", contribution: ContributionID(RightsScene.id(720).uuid), competency: nil, question: nil, author: cast.ruben.person,
                        words: "", reason: WrittenText("Menace", in: .french), state: state, askedBy: cast.hr.person, askedByName: "", askedAt: site.clock.now,
                        settledBy: state == .asked ? nil : cast.cpo.person, settledByName: nil, refusal: nil, authorHasRead: false)
                    return Refusal.of { _ = try OpeningPolicy(viewer, on: today).part(in: opening, cycle, db) }
                }
                #expect(refusal == (state == .asked ? nil : .notFound), "\(state)")
            }
        }
    }
}

extension TestSite {
    fileprivate func holdCases(_ number: Int, _ person: PersonID, in organization: OrganizationID) async throws {
        try await run(
            """
            INSERT INTO relations (id, organization_id, kind, holder_id, from_on)
            VALUES (\(RightsScene.id(number)), \(organization), 'case_holder', \(person), '2026-01-01')
            """, in: organization)
    }
}
