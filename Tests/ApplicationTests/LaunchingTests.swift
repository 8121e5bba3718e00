import Application
import DemoCompany
import Foundation
import Kernel
import People
import Reviews
import Storage
import TestKit
import Testing

@Suite("Launching a cycle of many people")
struct LaunchingTests {
    private static let people = 430

    @Test("opens reviews some people at a time; cut between and within its transactions it goes on, and nobody has two", arguments: Engine.allCases)
    func cut(_ engine: Engine) async throws {
        try await withEmptySite(engine) { site in
            let (organization, hr, cycle) = try await begun(site)
            let all = try await site.count("SELECT people FROM cycle_launches", in: organization)
            let atOnce = try await site.count("SELECT count(*) FROM reviews", in: organization)
            #expect(atOnce == 120 && all > 380, "\(atOnce) of \(all)")
            let store = CutStore(inner: site.store, counting: "SELECT count(*) FROM reviews")
            let cutting = Services(
                store: store, clock: site.services.clock, ids: site.services.ids, mailer: .none, logger: site.services.logger,
                slotSecret: site.services.slotSecret, publicAddress: site.services.publicAddress)
            store.cuts(after: 1)
            try await JobRunner(cutting, handlers: Features.jobs).runDue()
            let halfway = try await site.count("SELECT count(*) FROM reviews", in: organization)
            #expect(halfway > atOnce && halfway < all, "one transaction stayed, the next left nothing: \(halfway)")
            #expect(try await site.count("SELECT opened FROM cycle_launches", in: organization) == halfway)
            site.clock.advance(minutes: 3)
            async let one = ContinueLaunch.perform(cycle, of: organization, for: .seconds(60), site.services)
            async let other = ContinueLaunch.perform(cycle, of: organization, for: .seconds(60), site.services)
            _ = try await (one, other)
            try await JobRunner(site.services, handlers: Features.jobs).runDue()
            try await expectWhole(site, organization, all)
            await #expect(throws: Refusal.self) { try await LaunchCycle.begin(cycle, by: hr, site.services) }
        }
    }

    private func expectWhole(_ site: TestSite, _ organization: OrganizationID, _ all: Int) async throws {
        #expect(try await site.count("SELECT count(*) FROM reviews", in: organization) == all)
        #expect(try await site.count("SELECT count(DISTINCT subject_id) FROM reviews", in: organization) == all)
        #expect(try await site.count("SELECT count(*) FROM contributions WHERE kind = 'self'", in: organization) == all)
        let unwritten: Query = "SELECT count(*) FROM reviews r WHERE NOT EXISTS (SELECT 1 FROM contributions k WHERE k.review_id = r.id AND k.kind = 'manager')"
        #expect(try await site.count(unwritten, in: organization) == 0)
        #expect(try await site.events(in: organization).count { $0 == "review.opened" } == all)
        #expect(try await site.count("SELECT count(*) FROM jobs WHERE kind = 'reviews.gate'", in: organization) == 6)
        #expect(try await site.count("SELECT count(*) FROM jobs WHERE kind = 'reviews.launch'", in: organization) == 0)
        #expect(try await site.count("SELECT count(*) FROM cycle_launches", in: organization) == 0)
    }

    @Test("says how far it is, moves no date and passes no gate until everybody has their review; whoever lost their level is left out, and told")
    func meanwhile() async throws {
        try await withEmptySite(.sqlite) { site in
            let (organization, _, cycle) = try await begun(site)
            let browser = try await signedIn(site)
            let page = try await browser.get("/cycles/\(cycle)")
            let says = page.shows("Lancement en cours") && page.shows("120 évaluations ouvertes sur")
            #expect(says)
            let data = try await browser.get("/api/v1/cycles/\(cycle)")
            #expect((data.json?["launch"] as? [String: Any])?["opened"] as? Int == 120)
            #expect(try await browser.get("/cycles/\(cycle)/dates").status == 409)
            let last = try await site.rows(
                "SELECT p.id FROM people p WHERE p.craft_id IS NOT NULL AND p.left_on IS NULL ORDER BY p.id DESC LIMIT 1", in: organization)
            let unlucky: PersonID = try #require(try last.first?["id"])
            _ = try await site.store.write(in: .tenant(organization.uuid)) { try $0.run("DELETE FROM person_levels WHERE person_id = \(unlucky)") }
            site.clock.advance(days: 2)
            #expect(try await site.count("SELECT count(*) FROM review_cycles WHERE state = 'announced'", in: organization) == 1)
            try await JobRunner(site.services, handlers: Features.jobs).runDue()
            #expect(
                try await site.count("SELECT count(*) FROM review_cycles WHERE state = 'nominating'", in: organization) == 1, "the gate of the way is passed")
            #expect(try await site.count("SELECT count(*) FROM reviews WHERE subject_id = \(unlucky)", in: organization) == 0)
            #expect(try await site.events(in: organization).count { $0 == "cycle.person_left_out" } == 1)
        }
    }

    /// A company whose cycle is launched, its first people only.
    private func begun(_ site: TestSite) async throws -> (OrganizationID, Viewer, CycleID) {
        let visitors = try await LargeCompany.build(site.services, people: Self.people)
        await visited.keep(visitors)
        let organization = try await site.organization()
        let hr = try await ActingAccount.viewer(visitors.first?.email, site.services)
        let cycles = try await site.rows("SELECT id FROM review_cycles", in: organization)
        let cycle: CycleID = try #require(try cycles.first?["id"])
        let browser = try await signedIn(site)
        let checked = try await browser.post("/cycles/\(cycle)/check")
        #expect(checked.status == 303)
        try await LaunchCycle.begin(cycle, by: hr, site.services)
        return (organization, hr, cycle)
    }

    private let visited = Visited()

    private func signedIn(_ site: TestSite) async throws -> TestBrowser {
        let browser = site.stranger()
        let hr = try #require(await visited.all.first)
        _ = try await browser.get("/sign-in")
        _ = try await browser.post("/sign-in", ["email": hr.email, "password": hr.password])
        return browser
    }
}

private actor Visited {
    private(set) var all: [DemoCompany.Visitor] = []

    func keep(_ all: [DemoCompany.Visitor]) { self.all = all }
}
