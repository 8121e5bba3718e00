import Foundation
import Kernel
import Storage
import TestKit
import Testing

@testable import People

@Suite("The top of the company")
struct TopOfCompanyTests {
    private static func missing(_ site: TestSite) async throws -> Int? {
        try await (site.program(as: site.cast.hr).get("/people").json?["missing"] as? [String: Int])?["manager"]
    }

    @Test("whoever everybody leads to lacks no manager, although nobody holds the role; two at the top do", arguments: Engine.allCases)
    func alone(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cast = site.cast
            #expect(try await Self.missing(site) == 1, "the administrator; the role of the chief executive is held")
            try await site.store("UPDATE role_grants SET to_on = '2026-09-30' WHERE role = 'ceo'")
            #expect(try await Self.missing(site) == 2, "two are at the top: one of them is a gap, and nobody can say which")
            try await site.store(
                """
                INSERT INTO reporting_lines (id, organization_id, person_id, manager_id, from_on)
                VALUES (\(Cast.id(ReportingLine.self, 922)), \(cast.alize), \(cast.admin.person), \(cast.ceo.person), '2026-01-01')
                """)
            #expect(try await Self.missing(site) == 0)
            let toDos = try await site.program(as: cast.hr).get("/").json?["toDos"] as? [[String: Any]] ?? []
            #expect(!toDos.contains { $0["path"] as? String == "/people?missing=manager" })
        }
    }

    @Test("of a company that begins, accounts come first", arguments: Engine.allCases)
    func accountsFirst(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cast = site.cast
            try await site.store(
                """
                INSERT INTO people (id, organization_id, given_name, family_name, language, time_zone, is_external, version)
                VALUES (\(Cast.id(PersonTag.self, 9_231)), \(cast.alize), 'Noémie', 'Ferrand', 'fr', 'Europe/Paris', \(false), 1)
                """)
            let heading = try await site.browser(as: cast.hr).get("/people").heading
            #expect(heading == "Une personne n’a pas encore de compte")
        }
    }
}
