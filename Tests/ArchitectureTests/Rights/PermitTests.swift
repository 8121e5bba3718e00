import Foundation
import Kernel
import Storage
import TestKit
import Testing

@testable import Careers
@testable import Dossiers
@testable import People
@testable import Reviews

/// Places for some already turn others away, and what is not visible is not found: a permit is refused all the same, whatever was asked before it.
@Suite("A permit is refused by the policy itself")
struct PermitTests {
    private static let cast = Cast()
    private static let member = cast.ines.viewer(), hr = cast.hr.viewer(), admin = cast.admin.viewer(), cpo = cast.cpo.viewer()

    private static func today() throws -> Day { try #require(Day("2026-10-06")) }

    @Test("to bring in a framework, and to follow a draft by another", arguments: Engine.allCases)
    func frameworks(engine: Engine) async throws {
        #expect(Refusal.of { _ = try FrameworkPolicy(Self.member).bringIn() } == .notFound)
        #expect(Refusal.of { _ = try FrameworkPolicy(Self.cpo).bringIn() } == nil)
        try await withSite(engine) { site in
            let scene = try await RightsScene(on: site, for: "careers")
            let id = try #require(scene.frameworks["draft"].flatMap { FrameworkID($0.id) })
            let draft = try await site.services.read(as: Self.cpo) { try Framework.find(id, visibleTo: Self.cpo, in: $0) }
            #expect(Refusal.of { _ = try FrameworkPolicy(Self.cpo).startNextVersion(of: draft) }?.isConflict == true)
        }
    }

    @Test("to change the directory, and to name anybody's relations")
    func directory() {
        #expect(DirectoryPolicy(Self.member).relationsToName.isEmpty)
        #expect(Refusal.of { _ = try DirectoryPolicy(Self.member).edit() } != nil)
        #expect(Refusal.of { _ = try DirectoryPolicy(Self.hr).edit() } == nil)
    }

    @Test("to run a cycle, to close it, to say who stands where", arguments: Engine.allCases)
    func cycles(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "reviews")
            let (draft, checked, over) = (try await site.cycle(641), try await site.cycle(642), try await site.cycle(649))
            let (policy, now) = (CyclePolicy(Self.member), site.clock.now)
            #expect(Refusal.of { _ = try policy.create() } == .notFound)
            #expect(Refusal.of { _ = try policy.edit(draft) } == .notFound)
            #expect(Refusal.of { _ = try policy.launch(checked) } == .notFound)
            #expect(Refusal.of { _ = try policy.close(over, at: now) } == .notFound)
            #expect(Refusal.of { _ = try policy.setLevels(of: []) } == .notFound)
            #expect(Refusal.of { _ = try CyclePolicy(Self.cpo).setLevels(of: []) } == .notFound)
            #expect(Refusal.of { _ = try CyclePolicy(Self.hr).close(over, at: now) } == nil)
        }
    }

    @Test("to keep an account, which is not even found", arguments: Engine.allCases)
    func accounts(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (colleague, now) = (site.cast.ruben.person, site.clock.now)
            let holder = try await site.services.read(as: Self.hr) { try AccountHolder.find(colleague, for: DoorPolicy(Self.hr), at: now, in: $0) }
            #expect(Refusal.of { _ = try DoorPolicy(Self.member).keep(holder) } == .notFound)
            await #expect(throws: Refusal.notFound) {
                try await site.services.read(as: Self.member) { try AccountHolder.find(colleague, for: DoorPolicy(Self.member), at: now, in: $0) }
            }
        }
    }

    @Test("to close the last account that administers, roles that are over not counted", arguments: Engine.allCases)
    func lastAdministrator(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (administrator, now, today) = (site.cast.admin.person, site.clock.now, try Self.today())
            try await site.store.write(in: .tenant(site.cast.alize.uuid)) { db in
                _ = try db.run(
                    """
                    INSERT INTO role_grants (id, organization_id, person_id, role, from_on, to_on)
                    VALUES (\(RightsScene.id(351)), \(site.cast.alize), \(site.cast.ceo.person), \(Role.admin), '2024-01-01', '2026-05-31')
                    """)
            }
            let (holder, missing) = try await site.services.read(as: Self.admin) { db in
                (
                    try AccountHolder.find(administrator, for: DoorPolicy(Self.admin), at: now, in: db),
                    try LastAdministrator.firstDayWithout(administrator, from: today, of: site.cast.alize, in: db)
                )
            }
            let another = site.cast.ceo.viewer([.admin])
            #expect(missing == today)
            #expect(Refusal.of { _ = try DoorPolicy(another).close(holder, isReplaced: missing == nil) }?.isConflict == true)
            #expect(Refusal.of { _ = try DoorPolicy(another).close(holder, isReplaced: true) } == nil)
        }
    }

    @Test("to prepare a file, for HR who sees the review", arguments: Engine.allCases)
    func files(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "reviews")
            let (now, today, review) = (site.clock.now, try Self.today(), ReviewID(RightsScene.id(665).uuid))
            let file = try await site.services.read(as: Self.hr) { try ReviewFile.load(review, for: Self.hr, at: now, in: $0) }
            #expect(Refusal.of { _ = try DossierPolicy(Self.hr, on: today).prepare(file) } == .notFound)
        }
    }
}

extension TestSite {
    fileprivate func cycle(_ number: Int) async throws -> ReviewCycle {
        let (id, organization) = (CycleID(RightsScene.id(number).uuid), cast.alize)
        let cycle = try await services.read(in: organization) { try ReviewCycle.stored(id, of: organization, in: $0) }
        return try #require(cycle)
    }
}
