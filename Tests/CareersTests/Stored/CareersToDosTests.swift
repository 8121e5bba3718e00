import Foundation
import Kernel
import Markup
import Site
import TestKit
import Testing

@testable import Careers

@Suite("What frameworks ask of people")
struct CareersToDosTests {
    @Test("a draft is for its authors to finish, until it is published", arguments: Engine.allCases)
    func drafts(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            for (role, count) in [(Role.cpo, 1), (.hr, 1), (.head, 0), (.admin, 0), (.member, 0)] {
                #expect(try await toDos(role, site).count == count, "\(role)")
            }
            #expect(try await toDos(.cpo, site).first?.path.description == "/frameworks/\(id)")
            try await site.publish(id)
            #expect(try await toDos(.cpo, site).isEmpty)
        }
    }

    private func toDos(_ role: Role, _ site: TestSite) async throws -> [ToDo] {
        let viewer = Viewer(
            organization: site.cast.alize,
            person: site.cast.cpo.person,
            account: site.cast.cpo.account,
            name: "X",
            roles: [role],
            language: .french,
            timeZone: .gmt
        )
        let now = site.clock.now
        return try await site.services.read(as: viewer) { try Careers.toDos(for: viewer, at: now, in: $0) }
    }
}
