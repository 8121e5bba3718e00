import Foundation
import Kernel
import Reviews
import Storage
import TestKit
import Testing

@testable import Dossiers

/// Who reads a sealed file, who writes in one being prepared and who adds to it: each condition of the policy met and missed alone.
@Suite("A file is read by those it is of, unless they keep away")
struct DossierSightTests {
    private static let signed = 781
    private static func today() throws -> Day { try #require(Day("2026-10-06")) }

    @Test("a manager or HR who declared a conflict reads it no more", arguments: Engine.allCases)
    func conflicts(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "dossiers")
            for (number, member) in [(9_301, site.cast.hr), (9_302, site.cast.tomasz)] {
                #expect(try await site.reads(Self.signed, member.viewer()), "\(member.name)")
                try await site.run(
                    """
                    INSERT INTO review_conflicts (id, organization_id, review_id, person_id, stands_as, kind, declared_on)
                    SELECT \(RightsScene.id(number)), d.organization_id, d.review_id, \(member.person), 'manager', 'other', '2026-10-01'
                    FROM dossiers d WHERE d.id = \(RightsScene.id(Self.signed))
                    """)
                #expect(try await site.reads(Self.signed, member.viewer()) == false, "\(member.name)")
            }
        }
    }

    @Test("whoever was named to write it reads it until that ends", arguments: Engine.allCases)
    func writers(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "dossiers")
            let (writer, id) = (site.cast.piotr, RightsScene.id(Self.signed))
            try await site.run(
                "INSERT INTO dossier_managers (dossier_id, person_id, organization_id) VALUES (\(id), \(writer.person), \(site.cast.alize))")
            try await site.run(
                """
                INSERT INTO review_writers (id, organization_id, cycle_id, subject_id, writer_id, reason, reason_language, from_on, named_by)
                SELECT \(RightsScene.id(9_311)), r.organization_id, r.cycle_id, r.subject_id, \(writer.person), 'Sans manager', 'fr', '2026-01-01',
                    \(site.cast.hr.person)
                FROM reviews r JOIN dossiers d ON d.review_id = r.id WHERE d.id = \(id)
                """)
            #expect(try await site.reads(Self.signed, writer.viewer()))
            try await site.run("UPDATE review_writers SET to_on = '2026-10-05' WHERE id = \(RightsScene.id(9_311))")
            #expect(try await site.reads(Self.signed, writer.viewer()) == false)
        }
    }

    @Test("a line said elsewhere opens none", arguments: Engine.allCases)
    func lines(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "dossiers")
            try await site.misfileLine(9_321, of: site.cast.ines.person, to: site.cast.gaia.person)
            let (line, stranger) = (try await site.reads(Self.signed, site.cast.tomasz.viewer()), try await site.reads(Self.signed, site.cast.gaia.viewer()))
            #expect(line && !stranger)
        }
    }

    @Test("it is written in between the end of collection and its sharing", arguments: Engine.allCases)
    func obstacles(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "dossiers")
            try await site.run(
                """
                UPDATE reviews SET state = 'manager_draft', shared_at = NULL, shared_by = NULL
                WHERE id = \(RightsScene.id(try #require(RightsReview.numbers["closed"])))
                """)
            let (manager, now, today) = (site.cast.tomasz.viewer(), site.clock.now, try Self.today())
            let expected = [
                ("shared", PolicyWords.sealed), ("collecting", PolicyWords.notOpen), ("closed", PolicyWords.cycleClosed), ("publishing", nil),
            ]
            for (object, obstacle) in expected {
                let id = ReviewID(RightsScene.id(try #require(RightsReview.numbers[object])).uuid)
                let file = try await site.services.read(as: manager) { try ReviewFile.load(id, for: manager, at: now, in: $0) }
                #expect(DossierPolicy(manager, on: today).obstacle(file) == obstacle, "\(object)")
            }
        }
    }

    @Test("its person adds to it while they may", arguments: Engine.allCases)
    func statements(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "dossiers")
            let (person, today) = (site.cast.ines.viewer(), try Self.today())
            let id = DossierID(RightsScene.id(Self.signed).uuid)
            let (closed, now) = (ReviewID(RightsScene.id(try #require(RightsReview.numbers["closed"])).uuid), site.clock.now)
            let (dossier, open, over) = try await site.services.read(as: person) { db in
                let dossier = try Dossier.find(id, visibleTo: person, on: today, in: db)
                let window = { (review: ReviewID, at: Date) in try StatementWindow.of(review, in: person.organization, at: at, db) }
                return (dossier, try window(dossier.review, now), try window(closed, now.addingTimeInterval(400 * 86_400)))
            }
            #expect(Refusal.of { _ = try DossierPolicy(person, on: today).state(dossier, open) } == nil)
            #expect(Refusal.of { _ = try DossierPolicy(person, on: today).state(dossier, over) } == .conflict(AddendumWords.over(over)))
            #expect(Refusal.of { _ = try DossierPolicy(site.cast.hr.viewer(), on: today).state(dossier, open) } == .forbidden(AddendumWords.onlySubject))
        }
    }
}

extension TestSite {
    fileprivate func reads(_ dossier: Int, _ viewer: Viewer) async throws -> Bool {
        let today = try #require(Day("2026-10-06"))
        return try await count("dossiers d WHERE d.id = \(RightsScene.id(dossier)) AND \(DossierPolicy(viewer, on: today).visible())", as: viewer) == 1
    }
}
