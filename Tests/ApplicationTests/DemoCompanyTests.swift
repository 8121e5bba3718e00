import DemoCompany
import Dossiers
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
            #expect(visitors.count == 8)
            try await expectCounts(site, in: site.organization())
            for visitor in visitors {
                let browser = site.stranger()
                _ = try await browser.get("/sign-in")
                let answer = try await browser.post("/sign-in", ["email": visitor.email, "password": visitor.password])
                #expect(answer.status == 303, "\(visitor.email)")
                let (home, paths) = (try await browser.get("/"), try await browser.get("/paths"))
                #expect(home.status == 200 && paths.status == 200, "\(visitor.email)")
            }
        }
    }

    /// Sixty people today, six teams, four crafts with a ladder, two cycles over and one that collects.
    private func expectCounts(_ site: TestSite, in organization: OrganizationID) async throws {
        let today = Day(of: site.clock.now, in: .gmt)
        let present: Query = "left_on IS NULL OR left_on >= \(today)"
        let (everybody, here) = (
            try await site.count("SELECT count(*) FROM people", in: organization),
            try await site.count("SELECT count(*) FROM people WHERE \(present)", in: organization)
        )
        #expect(everybody == 63 && here == 60)
        #expect(try await site.count("SELECT count(*) FROM teams", in: organization) == 6)
        #expect(try await site.count("SELECT count(DISTINCT craft) FROM ladders", in: organization) == 4)
        #expect(try await site.count("SELECT count(*) FROM review_cycles WHERE state = 'closed'", in: organization) == 2)
        #expect(try await site.count("SELECT count(*) FROM review_cycles WHERE state = 'collecting'", in: organization) == 1)
        let sealed = try await site.count("SELECT count(*) FROM dossier_seals", in: organization)
        let dossiers = try await site.count("SELECT count(*) FROM dossiers", in: organization)
        #expect(sealed == dossiers && sealed > 100)
        #expect(try await site.count("SELECT count(*) FROM reviews WHERE state = 'signed_with_reservation'", in: organization) == 2)
        #expect(try await site.count("SELECT count(*) FROM aspirations", in: organization) == 8)
        #expect(try await site.count("SELECT count(*) FROM frameworks WHERE status = 'in_review' AND version = 2", in: organization) == 1)
        #expect(try await site.count("SELECT count(*) FROM framework_comments WHERE state = 'open'", in: organization) == 3)
    }

    @Test("changes while it is told: people leave and arrive, one is promoted, one has two managers, one changes managers")
    func changes() async throws {
        try await withEmptySite(.sqlite) { site in
            _ = try await DemoCompany.build(site.services)
            let organization = try await site.organization()
            #expect(try await site.count("SELECT count(*) FROM people WHERE left_on IS NOT NULL", in: organization) == 3)
            let promoted = try await site.count(
                "SELECT count(*) FROM (SELECT person_id FROM person_levels GROUP BY person_id HAVING count(*) > 1) twice", in: organization)
            #expect(promoted == 1)
            let shared = try await site.count(
                """
                SELECT count(*) FROM (SELECT person_id FROM reporting_lines WHERE to_on IS NULL GROUP BY person_id HAVING count(*) = 2) pairs
                """, in: organization)
            #expect(shared == 1)
            let moved = try await site.count(
                """
                SELECT count(*) FROM reporting_lines l JOIN review_cycles c ON c.state = 'collecting' AND l.from_on > c.starts_on
                """, in: organization)
            #expect(moved == 1)
            try await expectReviews(site, in: organization)
            try await expectEndings(site, in: organization)
            try await expectFeedback(site, in: organization)
            try await expectProofs(site, in: organization)
        }
    }

    /// What a real cycle meets: people who keep away and are replaced, another team, a leave, a date that moves, an answer opened by two.
    private func expectReviews(_ site: TestSite, in organization: OrganizationID) async throws {
        let running: Query = "JOIN reviews r ON r.id = n.review_id JOIN review_cycles c ON c.id = r.cycle_id WHERE c.state = 'collecting'"
        #expect(try await site.count("SELECT count(*) FROM nominations n \(running) AND n.state = 'declined'", in: organization) == 2)
        #expect(try await site.count("SELECT count(*) FROM nominations n \(running) AND n.state = 'conflicted'", in: organization) == 2)
        #expect(try await site.count("SELECT count(*) FROM nominations n \(running) AND n.replaces_id IS NOT NULL", in: organization) == 2)
        #expect(try await site.count("SELECT count(*) FROM nominations n \(running) AND n.kind = 'cross_team'", in: organization) == 1)
        #expect(try await site.count("SELECT count(*) FROM review_conflicts", in: organization) == 2)
        #expect(try await site.count("SELECT count(*) FROM review_pauses WHERE kind = 'leave'", in: organization) == 1)
        #expect(try await site.count("SELECT count(*) FROM absences", in: organization) == 1)
        #expect(try await site.count("SELECT count(*) FROM cycle_moved_dates", in: organization) == 1)
        #expect(try await site.count("SELECT count(*) FROM cycle_notices", in: organization) > 40, "most have not read it yet")
        #expect(try await site.count("SELECT count(*) FROM answer_openings WHERE state = 'opened'", in: organization) == 1)
        #expect(try await site.count("SELECT count(*) FROM answer_openings WHERE state = 'asked'", in: organization) == 1)
        #expect(try await site.count("SELECT count(*) FROM dossier_answer_citations", in: organization) > 20)
        #expect(try await site.count("SELECT count(*) FROM question_answers", in: organization) > 100)
        #expect(try await site.count("SELECT count(*) FROM review_objectives", in: organization) > 50)
        let named: Query = "JOIN reviews r ON r.id = k.review_id JOIN review_cycles c ON c.id = r.cycle_id WHERE c.peer_mode = 'attributed'"
        #expect(try await site.count("SELECT count(*) FROM contributions k \(named) AND k.kind = 'peer' AND k.state = 'submitted'", in: organization) > 100)
        #expect(try await site.count("SELECT count(*) FROM review_snapshots k \(named) AND k.kind <> 'report'", in: organization) == 0)
        #expect(try await site.count("SELECT count(*) FROM review_snapshots k \(named) AND k.kind = 'report'", in: organization) > 5)
        let crowded = "SELECT count(*) FROM (SELECT review_id FROM dossier_claims GROUP BY review_id HAVING count(*) > 5) crowded" as Query
        #expect(try await site.count(crowded, in: organization) == 0)
    }

    /// Signed, with a reservation or not at all; talked about on a day; and the person's own last word, sealed.
    private func expectEndings(_ site: TestSite, in organization: OrganizationID) async throws {
        #expect(try await site.count("SELECT count(*) FROM signature_refusals", in: organization) == 2)
        #expect(try await site.count("SELECT count(*) FROM signature_refusals WHERE reason IS NULL", in: organization) == 1)
        let refused = "SELECT count(*) FROM signature_refusals f JOIN reviews r ON r.id = f.review_id WHERE r.state = 'shared'" as Query
        #expect(try await site.count(refused, in: organization) == 2, "a refusal leaves the review shared")
        let shared = try await site.count("SELECT count(*) FROM reviews WHERE shared_at IS NOT NULL", in: organization)
        let held = try await site.count("SELECT count(*) FROM review_conversations", in: organization)
        #expect(held > shared / 2 && held < shared, "most days are written down: \(held) of \(shared)")
        let days = try await site.count("SELECT count(DISTINCT held_on) FROM review_conversations", in: organization)
        #expect(days > 8)
        #expect(try await site.count("SELECT count(*) FROM dossier_addenda", in: organization) == 4)
        #expect(try await site.count("SELECT count(*) FROM addendum_seals", in: organization) == 4)
        let authors = """
            SELECT count(*) FROM dossier_addenda x JOIN dossiers d ON d.id = x.dossier_id WHERE x.author_id = d.subject_id
            """ as Query
        #expect(try await site.count(authors, in: organization) == 4, "each by the person alone")
    }

    /// Asked for and answered, given unasked, declined, kept as a fact, and left without an answer.
    private func expectFeedback(_ site: TestSite, in organization: OrganizationID) async throws {
        #expect(try await site.count("SELECT count(*) FROM feedback", in: organization) == 8)
        #expect(try await site.count("SELECT count(*) FROM feedback WHERE state = 'given' AND is_asked", in: organization) == 2)
        #expect(try await site.count("SELECT count(*) FROM feedback WHERE state = 'given' AND NOT is_asked", in: organization) == 2)
        #expect(try await site.count("SELECT count(*) FROM feedback WHERE state = 'asked'", in: organization) == 3)
        #expect(try await site.count("SELECT count(*) FROM feedback WHERE state = 'declined'", in: organization) == 1)
        #expect(try await site.count("SELECT count(*) FROM feedback WHERE item_id IS NOT NULL", in: organization) == 1)
    }

    /// The journal and the seals of what was told verify.
    private func expectProofs(_ site: TestSite, in organization: OrganizationID) async throws {
        let events = Set(try await site.events(in: organization))
        let kinds: Set = [
            "organization.founded", "people.imported", "account.opened", "framework.imported", "framework.published", "person.left", "review.shared",
            "dossier.sealed", "review.signature_refused", "review.conversation_held", "cycle.closed", "nomination.declined", "aspiration.written",
        ]
        #expect(events.isSuperset(of: kinds))
        try await JobRunner(site.services, handlers: []).runDue()
        let check = try await site.services.read(in: organization) { try JournalVerification.of(organization, in: $0) }
        #expect(check.isIntact && check.unsealed == 0 && check.sealed > 1000)
        let broken = try await site.services.read(in: organization) { try Dossiers.reports(of: organization, in: $0).count { $0.state != .valid } }
        #expect(broken == 0)
    }

    @Test("refuses a database where somebody already is", arguments: Engine.allCases)
    func occupied(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            await #expect(throws: DemoProblem.self) { _ = try await DemoCompany.build(site.services) }
            let untouched = try await site.count("SELECT count(*) FROM organizations")
            #expect(untouched == 2)
        }
    }
}

extension TestSite {
    /// The only one there is.
    func organization() async throws -> OrganizationID {
        try #require(try await store.read { try $0.value(OrganizationID.self, "SELECT id FROM organizations") })
    }
}
