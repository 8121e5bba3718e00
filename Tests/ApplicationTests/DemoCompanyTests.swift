import DemoCompany
import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("The demonstration company")
struct DemoCompanyTests {
    @Test("is told by the site's own actions, and each visitor can sign in", arguments: Engine.allCases)
    func told(engine: Engine) async throws {
        try await withEmptySite(engine) { site in
            let visitors = try await DemoCompany.build(site.services)
            #expect(visitors.count == 6)
            let organization = try #require(try await site.store.read { try $0.value(OrganizationID.self, "SELECT id FROM organizations") })
            #expect(try await site.count("SELECT count(*) FROM people", in: organization) == 16)
            #expect(try await site.count("SELECT count(*) FROM frameworks WHERE status = 'published'", in: organization) == 1)
            for visitor in visitors {
                let browser = site.stranger()
                _ = try await browser.get("/sign-in")
                let answer = try await browser.post("/sign-in", ["email": visitor.email, "password": visitor.password])
                #expect(answer.status == 303, "\(visitor.email)")
                let home = try await browser.get("/")
                #expect(home.status == 200)
                let (paths, people) = (try await browser.get("/paths"), try await browser.get("/people"))
                #expect(paths.status == 200 && people.status == 200)
            }
        }
    }

    @Test("leaves a journal in which every change has its event, and that verifies once sealed")
    func journal() async throws {
        try await withEmptySite(.sqlite) { site in
            _ = try await DemoCompany.build(site.services)
            let organization = try #require(try await site.store.read { try $0.value(OrganizationID.self, "SELECT id FROM organizations") })
            let events = Set(try await site.events(in: organization))
            #expect(events.isSuperset(of: ["organization.founded", "people.imported", "account.opened", "framework.imported", "framework.published"]))
            try await JobRunner(site.services, handlers: []).runDue()
            let check = try await site.services.read(in: organization) { try JournalVerification.of(organization, in: $0) }
            #expect(check.isIntact && check.unsealed == 0 && check.sealed > 50)
        }
    }

    @Test("refuses a database where somebody already is")
    func occupied() async throws {
        try await withSite(.sqlite) { site in
            await #expect(throws: DemoProblem.self) { _ = try await DemoCompany.build(site.services) }
            let untouched = try await site.count("SELECT count(*) FROM organizations")
            #expect(untouched == 2)
        }
    }
}
