import Kernel
import Storage
import TestKit
import Testing

@testable import Evidence

/// Who reads a shared fact without being its person or their manager: each condition of the policy met and missed alone.
@Suite("A shared fact is read by whoever was named to, for as long as that lasts")
struct EvidenceSightTests {
    @Test("them, their person's facts, on their days, in their organization", arguments: Engine.allCases)
    func named(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "evidence")
            let cast = site.cast
            try await site.name(9_401, of: cast.ines, in: cast.alize)
            let (named, other) = (try await site.reads(cast.piotr), try await site.reads(cast.gaia))
            #expect(named && !other)
            try await site.run("UPDATE evidence_readers SET to_on = '2026-10-05' WHERE id = \(RightsScene.id(9_401))")
            #expect(try await site.reads(cast.piotr) == false, "once it ended")
            try await site.name(9_402, of: cast.ruben, in: cast.alize)
            #expect(try await site.reads(cast.piotr) == false, "of somebody else")
            try await site.name(9_403, of: cast.ines, in: cast.boree)
            #expect(try await site.reads(cast.piotr) == false, "elsewhere")
        }
    }

    @Test("a line said elsewhere opens none", arguments: Engine.allCases)
    func lines(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "evidence")
            try await site.misfileLine(9_411, of: site.cast.ines.person, to: site.cast.gaia.person)
            let (manager, stranger) = (try await site.reads(site.cast.tomasz), try await site.reads(site.cast.gaia))
            #expect(manager && !stranger)
        }
    }
}

extension TestSite {
    /// The designer, as a reader of somebody's facts.
    fileprivate func name(_ number: Int, of subject: Cast.Member, in organization: OrganizationID) async throws {
        try await run(
            """
            INSERT INTO evidence_readers (id, organization_id, subject_id, reader_id, from_on)
            VALUES (\(RightsScene.id(number)), \(organization), \(subject.person), \(cast.piotr.person), '2026-01-01')
            """, in: organization)
    }

    /// A fact the member shared.
    fileprivate func reads(_ member: Cast.Member) async throws -> Bool {
        let (fact, today) = (try #require(RightsScene.evidence["shared"]), try #require(Day("2026-10-06")))
        let visible = EvidencePolicy(member.viewer()).visible(on: today)
        return try await count("evidence_items e WHERE e.id = \(RightsScene.id(fact)) AND \(visible)", as: member.viewer()) == 1
    }
}
