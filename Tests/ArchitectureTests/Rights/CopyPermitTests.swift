import Foundation
import Kernel
import Storage
import TestKit
import Testing

@testable import Access

/// The places where copies are made turn everybody but HR away; the policy does so itself.
@Suite("A permit over a copy of what is held about somebody is refused by the policy itself")
struct CopyPermitTests {
    private static let hr = Cast().hr.viewer(), others = [Cast().ines, Cast().cpo, Cast().admin, Cast().ceo, Cast().head].map { $0.viewer() }

    private static func today() throws -> Day { try #require(Day("2026-10-06")) }

    private static func person(leftOn day: Day?) -> FormerPerson {
        FormerPerson(id: Cast().leaver.person, name: Cast().leaver.name, language: .french, timeZone: "Europe/Paris", leftOn: day)
    }

    @Test("to whoever is not HR, and about whoever is still here")
    func making() throws {
        let (today, now) = (try Self.today(), Date(timeIntervalSince1970: 1_790_000_000))
        let (gone, here) = (Self.person(leftOn: today.adding(days: -1)), Self.person(leftOn: today))
        let copy = AccessCopy(
            id: AccessCopyID(RightsScene.id(861).uuid), person: gone.id, madeBy: Self.hr.person, madeByName: "", reason: WrittenText("Demande", in: .french),
            madeAt: now)
        for viewer in Self.others {
            let policy = AccessPolicy(viewer)
            #expect(Refusal.of { _ = try policy.enter() } == .notFound, "\(viewer.name)")
            #expect(Refusal.of { _ = try policy.make(for: gone, on: today) } == .notFound, "\(viewer.name)")
            #expect(Refusal.of { _ = try policy.open(copy, of: gone, on: today, at: now) } == .notFound, "\(viewer.name)")
        }
        let policy = AccessPolicy(Self.hr)
        #expect(Refusal.of { _ = try policy.make(for: gone, on: today) } == nil)
        #expect(Refusal.of { _ = try policy.open(copy, of: gone, on: today, at: now) } == nil)
        for person in [here, Self.person(leftOn: nil)] {
            #expect(Refusal.of { _ = try policy.make(for: person, on: today) } == .conflict(CopyWords.stillHere))
            #expect(Refusal.of { _ = try policy.open(copy, of: person, on: today, at: now) } == .conflict(CopyWords.stillHere))
        }
        #expect(Refusal.of { _ = try policy.open(copy, of: gone, on: today, at: now.addingTimeInterval(8 * 86_400)) } == .conflict(CopyWords.over))
    }

    @Test("and a copy is found by whoever made it, while they are HR, and here", arguments: Engine.allCases)
    func finding(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "access")
            let id = AccessCopyID(RightsScene.id(861).uuid)
            let find: @Sendable (Viewer) async throws -> Bool = { viewer in
                do {
                    _ = try await site.services.read(in: site.cast.alize) { try AccessCopy.find(id, for: viewer, in: $0) }
                    return true
                } catch Refusal.notFound {
                    return false
                }
            }
            let (maker, another) = (try await find(Self.hr), try await find(site.cast.admin.viewer([.hr])))
            let (noLonger, elsewhere) = (try await find(site.cast.hr.viewer([.member])), try await find(site.cast.hr.viewer(of: site.cast.boree)))
            #expect(maker && !another && !noLonger && !elsewhere)
        }
    }
}
