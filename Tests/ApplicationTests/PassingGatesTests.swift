import Application
import DemoCompany
import Foundation
import Kernel
import People
import Storage
import TestKit
import Testing

@testable import Reviews

@Suite("Passing a gate of a cycle of many people")
struct PassingGatesTests {
    private static let people = 430

    @Test(
        "forms and summaries come some people at a time; cut between and within its transactions a gate goes on, and nobody has anything twice",
        arguments: Engine.allCases)
    func cut(_ engine: Engine) async throws {
        try await withEmptySite(engine) { site in
            let company = try await launched(site)
            site.clock.advance(days: 9)
            try await cutAndGoOn(site, company, gates: 1)
            try await expectForms(site, company)
            _ = try await site.store.write(in: .tenant(company.organization.uuid)) { db in
                try db.run("UPDATE contributions SET state = 'submitted' WHERE kind = 'peer'")
            }
            site.clock.advance(days: 14)
            try await cutAndGoOn(site, company, gates: 2)
            try await expectSummaries(site, company)
        }
    }

    /// The power fails after the first people; two programs then go on at once.
    private func cutAndGoOn(_ site: TestSite, _ company: LaunchedCompany, gates: Int) async throws {
        let store = CutStore(inner: site.store, counting: "SELECT coalesce(max(passed), 0) FROM cycle_gates")
        let cutting = Services(
            store: store, clock: site.services.clock, ids: site.services.ids, mailer: .none, logger: site.services.logger,
            slotSecret: site.services.slotSecret, publicAddress: site.services.publicAddress)
        store.cuts(after: 1)
        try await JobRunner(cutting, handlers: Features.jobs).runDue()
        let halfway = try await company.progress(site)
        let progress = try #require(halfway)
        #expect(progress.passed == 120 && progress.reviews == company.reviews, "one transaction stayed, the next left nothing: \(progress)")
        #expect(try await site.events(in: company.organization).count { $0 == "cycle.stage_settled" } == gates - 1)
        let (organization, cycle, services) = (company.organization, company.cycle, site.services)
        async let one = SettleGate.perform(cycle, of: organization, for: .seconds(60), services)
        async let other = SettleGate.perform(cycle, of: organization, for: .seconds(60), services)
        _ = try await (one, other)
        site.clock.advance(minutes: 5)
        try await JobRunner(site.services, handlers: Features.jobs).runDue()
        let rest = try await company.progress(site)
        #expect(rest == nil)
        #expect(try await site.events(in: company.organization).count { $0 == "cycle.stage_settled" } == gates)
    }

    private func expectForms(_ site: TestSite, _ company: LaunchedCompany) async throws {
        let organization = company.organization
        #expect(try await site.count("SELECT count(*) FROM review_cycles WHERE state = 'collecting'", in: organization) == 1)
        #expect(try await site.count("SELECT count(*) FROM contributions WHERE kind = 'report'", in: organization) > 0)
        let unasked: Query = """
            SELECT count(*) FROM nominations n JOIN reviews r ON r.id = n.review_id JOIN people p ON p.id = n.peer_id JOIN people s ON s.id = r.subject_id
            WHERE p.left_on IS NULL AND s.left_on IS NULL
                AND NOT EXISTS (SELECT 1 FROM contributions k WHERE k.review_id = r.id AND k.author_id = n.peer_id AND k.kind = 'peer')
                AND NOT EXISTS (SELECT 1 FROM reporting_lines l WHERE l.person_id = r.subject_id AND l.manager_id = n.peer_id)
                AND NOT EXISTS (SELECT 1 FROM reporting_lines l WHERE l.person_id = n.peer_id AND l.manager_id = r.subject_id)
            """
        #expect(try await site.count(unasked, in: organization) == 0)
        #expect(try await site.count("SELECT count(*) FROM jobs WHERE kind = 'reviews.gate'", in: organization) == 4)
        #expect(try await site.count("SELECT count(*) FROM jobs WHERE kind = 'reviews.count'", in: organization) == 1, "that of the next day")
        let owing = try await site.count("SELECT count(*) FROM outstanding_forms", in: organization)
        let owed = try await site.count(
            """
            SELECT count(DISTINCT k.author_id) FROM contributions k JOIN reviews r ON r.id = k.review_id JOIN people a ON a.id = k.author_id
            JOIN people s ON s.id = r.subject_id WHERE k.kind <> 'manager' AND a.left_on IS NULL AND s.left_on IS NULL
            """, in: organization)
        #expect(owing >= owed && owed > 300, "\(owing) of \(owed)")
    }

    private func expectSummaries(_ site: TestSite, _ company: LaunchedCompany) async throws {
        let organization = company.organization
        #expect(try await site.count("SELECT count(*) FROM review_snapshots", in: organization) == 2 * company.reviews)
        #expect(try await site.count("SELECT count(*) FROM reviews WHERE state = 'peers_closed'", in: organization) == company.reviews)
        #expect(try await site.count("SELECT count(*) FROM jobs WHERE kind = 'reviews.gate'", in: organization) == 3)
    }

    @Test("says how far it is, on the page of the cycle and in its data")
    func told() async throws {
        try await withEmptySite(.sqlite) { site in
            let company = try await launched(site)
            site.clock.advance(days: 9)
            try await SettleGate.perform(company.cycle, of: company.organization, for: .zero, site.services)
            let browser = try await company.browser(site)
            let page = try await browser.get("/cycles/\(company.cycle)")
            let says = page.shows("Formulaires ouverts autour de 0 personne sur \(company.reviews)")
            #expect(says)
            let data = try await browser.get("/api/v1/cycles/\(company.cycle)")
            #expect((data.json?["gate"] as? [String: Any])?["reviews"] as? Int == company.reviews)
            try await JobRunner(site.services, handlers: Features.jobs).runDue()
            let later = try await browser.get("/cycles/\(company.cycle)")
            let isOver = !later.shows("Formulaires ouverts autour de")
            #expect(isOver)
        }
    }

    /// Everybody has their review, and a peer who works elsewhere.
    private func launched(_ site: TestSite) async throws -> LaunchedCompany {
        let visitors = try await LargeCompany.build(site.services, people: Self.people)
        let organization = try await site.organization()
        let hr = try await ActingAccount.viewer(visitors.first?.email, site.services)
        let cycles = try await site.rows("SELECT id FROM review_cycles", in: organization)
        let cycle: CycleID = try #require(try cycles.first?["id"])
        let visitor = try #require(visitors.first)
        let browser = try await LaunchedCompany.signedIn(visitor, site)
        let checked = try await browser.post("/cycles/\(cycle)/check")
        #expect(checked.status == 303)
        try await LaunchCycle.begin(cycle, by: hr, site.services)
        try await JobRunner(site.services, handlers: Features.jobs).runDue()
        let reviews = try await nominate(site, organization)
        return LaunchedCompany(organization: organization, cycle: cycle, hr: visitor, reviews: reviews)
    }

    /// - Returns: how many reviews there are.
    private func nominate(_ site: TestSite, _ organization: OrganizationID) async throws -> Int {
        let rows = try await site.rows("SELECT r.id, r.subject_id FROM reviews r ORDER BY r.subject_id", in: organization)
        let reviews: [ReviewID] = try rows.map { try $0["id"] }
        let people: [PersonID] = try rows.map { try $0["subject_id"] }
        let (now, ids) = (site.clock.now, site.services.ids)
        try await site.store.write(in: .tenant(organization.uuid)) { db in
            for (place, review) in reviews.enumerated() {
                let (id, peer): (NominationID, PersonID) = (ids.make(at: now), people[(place + 200) % people.count])
                try db.run(
                    """
                    INSERT INTO nominations (id, organization_id, review_id, peer_id, proposed_by, state, kind)
                    VALUES (\(id), \(organization), \(review), \(peer), 'subject', 'standing', 'peer')
                    """)
            }
        }
        return reviews.count
    }
}

private struct LaunchedCompany: Sendable {
    let organization: OrganizationID
    let cycle: CycleID
    let hr: DemoCompany.Visitor
    let reviews: Int

    func progress(_ site: TestSite) async throws -> GateProgress? {
        let cycle = cycle
        return try await site.services.read(in: organization) { try GateProgress.of(cycle, in: $0) }
    }

    func browser(_ site: TestSite) async throws -> TestBrowser { try await Self.signedIn(hr, site) }

    static func signedIn(_ visitor: DemoCompany.Visitor, _ site: TestSite) async throws -> TestBrowser {
        let browser = site.stranger()
        _ = try await browser.get("/sign-in")
        _ = try await browser.post("/sign-in", ["email": visitor.email, "password": visitor.password])
        return browser
    }
}
