import DemoCompany
import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("The data check of a company of any size")
struct LargeCheckTests {
    @Test("shows the first of each finding, leads to all of them, and stays a page", arguments: Engine.allCases)
    func many(_ engine: Engine) async throws {
        try await withEmptySite(engine) { site in
            let (browser, cycle, organization) = try await prepared(site)
            let unplaced = try await site.count(
                "SELECT count(*) FROM people p WHERE p.craft_id IS NOT NULL AND NOT p.is_external AND p.left_on IS NULL", in: organization)
            _ = try await site.store.write(in: .tenant(organization.uuid)) { try $0.run("DELETE FROM person_levels") }
            let page = try await browser.get(cycle + "/check")
            let (rows, leads) = (page.text.components(separatedBy: "sans palier</span>").count - 1, page.shows("personnes · sans palier"))
            #expect(rows == 5 && leads, "\(rows) rows")
            #expect(page.text.utf8.count < 60_000, "\(page.text.utf8.count) bytes")
            let data = try await browser.get("/api/v1" + cycle + "/check").json
            let count = (data?["counts"] as? [String: Any])?["no_level"] as? Int ?? 0
            let listed = (data?["findings"] as? [[String: Any]])?.count { $0["finding"] as? String == "no_level" }
            #expect(count >= unplaced && count > 300 && listed == 5)
            let group = try await browser.get(cycle + "/check?group=no_level&page=2")
            let people = group.text.components(separatedBy: "sans palier</span>").count - 1
            #expect(people == 40 && group.text.utf8.count < 60_000, "\(people) people in \(group.text.utf8.count) bytes")
            let others = try await browser.get("/api/v1" + cycle + "/check?group=no_level&page=3").json
            #expect((others?["findings"] as? [[String: Any]])?.count == 40)
        }
    }

    @Test("lists everybody when that fills no page; a page beyond the last is empty, an unknown group is none", arguments: Engine.allCases)
    func few(_ engine: Engine) async throws {
        try await withEmptySite(engine) { site in
            let (browser, cycle, organization) = try await prepared(site)
            let some = try await site.rows(
                """
                SELECT p.id FROM people p JOIN person_levels l ON l.person_id = p.id WHERE p.craft_id IS NOT NULL AND NOT p.is_external AND p.left_on IS NULL
                ORDER BY p.id LIMIT 3
                """, in: organization)
            for row in some {
                let person: PersonID = try row["id"]
                let answer = try await browser.post(cycle + "/exclusions/\(person)")
                #expect(answer.status == 303)
            }
            let data = try await browser.get("/api/v1" + cycle + "/check").json
            #expect((data?["leftOut"] as? [String])?.count == 3 && (data?["counts"] as? [String: Any])?["left_out"] as? Int == 3)
            let leftOut = try await browser.get(cycle + "/check?group=left_out").shows("Reprendre")
            let beyond = try await browser.get(cycle + "/check?group=left_out&page=9")
            #expect(leftOut && beyond.status == 200)
            let unknown = try await browser.get(cycle + "/check?group=everybody&page=x")
            let whole = unknown.shows("Laissés de côté")
            #expect(unknown.status == 200 && whole)
        }
    }

    private func prepared(_ site: TestSite) async throws -> (browser: TestBrowser, cycle: String, organization: OrganizationID) {
        let visitors = try await LargeCompany.build(site.services, people: 430)
        let organization = try await site.organization()
        let hr = try #require(visitors.first)
        let browser = site.stranger()
        _ = try await browser.get("/sign-in")
        _ = try await browser.post("/sign-in", ["email": hr.email, "password": hr.password])
        let rows = try await site.rows("SELECT id FROM review_cycles", in: organization)
        let cycle: String = try #require(try rows.first?["id"])
        return (browser, "/cycles/" + cycle, organization)
    }
}
