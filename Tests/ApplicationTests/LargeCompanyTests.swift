import DemoCompany
import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("A company of any size")
struct LargeCompanyTests {
    @Test("has its people, its teams and its lines, stored in batches the journal tells, and a cycle ready to launch", arguments: Engine.allCases)
    func whole(_ engine: Engine) async throws {
        try await withEmptySite(engine) { site in
            let visitors = try await LargeCompany.build(site.services, people: 130)
            let organization = try await site.organization()
            #expect(try await site.count("SELECT count(*) FROM people", in: organization) == 130)
            let widest = try await site.rows(
                "SELECT count(*) AS span FROM reporting_lines WHERE to_on IS NULL GROUP BY manager_id ORDER BY count(*) DESC LIMIT 1", in: organization)
            let span: Int = try widest.first?["span"] ?? 0
            #expect((6...13).contains(span), "\(span) people answer to somebody, second managers included")
            #expect(try await site.count("SELECT count(*) FROM teams WHERE name LIKE '% / %'", in: organization) > 0)
            #expect(try await site.count("SELECT count(DISTINCT craft_id) FROM people WHERE craft_id IS NOT NULL", in: organization) == 4)
            let unplaced: Query = """
                SELECT count(*) FROM people p WHERE p.craft_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM person_levels l WHERE l.person_id = p.id)
                """
            #expect(try await site.count(unplaced, in: organization) == 0)
            #expect(try await site.events(in: organization).count { $0 == "people.generated" } == 1)
            #expect(try await site.count("SELECT count(*) FROM accounts", in: organization) == visitors.count)
            #expect(try await site.count("SELECT count(*) FROM review_cycles WHERE state = 'draft'", in: organization) == 1)
            for visitor in visitors.prefix(2) {
                let browser = site.stranger()
                _ = try await browser.get("/sign-in")
                let answer = try await browser.post("/sign-in", ["email": visitor.email, "password": visitor.password])
                #expect(answer.status == 303, "\(visitor.email)")
            }
        }
    }

    @Test("is the same for the same seed, and another for another")
    func seeded() async throws {
        let first = try await told(seed: 7), again = try await told(seed: 7), other = try await told(seed: 8)
        #expect(first == again)
        #expect(first != other)
        #expect(first.count == 60)
    }

    private func told(seed: UInt64) async throws -> [String] {
        let told = Told()
        try await withEmptySite(.sqlite) { site in
            _ = try await LargeCompany.build(site.services, people: 60, seed: seed)
            let rows = try await site.rows(
                """
                SELECT p.given_name, p.family_name, p.email, p.joined_on, l.level_id, m.email AS manager FROM people p
                LEFT JOIN person_levels l ON l.person_id = p.id LEFT JOIN reporting_lines r ON r.person_id = p.id AND r.to_on IS NULL
                LEFT JOIN people m ON m.id = r.manager_id WHERE NOT p.is_external ORDER BY p.email, m.email
                """, in: try await site.organization())
            var seen: [String: String] = [:]
            for row in rows {
                let (email, given, family, manager): (String, String, String, String?) = (
                    try row["email"], try row["given_name"], try row["family_name"], try row["manager"]
                )
                seen[email, default: "\(email) \(given) \(family)"] += " \(manager ?? "")"
            }
            await told.keep(seen.values.sorted())
        }
        return await told.lines
    }

    @Test("is refused when too small, saying what sizes there are", arguments: Engine.allCases)
    func refused(_ engine: Engine) async throws {
        try await withEmptySite(engine) { site in
            await #expect(throws: DemoProblem.self) { try await LargeCompany.build(site.services, people: 59) }
            let organizations = try await site.store.read { try $0.value(Int.self, "SELECT count(*) FROM organizations") }
            #expect(organizations == 0)
        }
    }
}

private actor Told {
    private(set) var lines: [String] = []

    func keep(_ lines: [String]) { self.lines = lines }
}
