import Application
import Foundation
import Kernel
import Storage
import TestKit

/// A ladder of three levels and three competencies in two themes, and a cycle of the team Encaissement on it.
/// It is Tuesday 6 October 2026; nominations run from the 12th to the 18th, answers to the 24th, writing to the 31st.
struct Scene: Sendable {
    let site: TestSite
    let levels: [String]
    let competencies: [String]
    let framework: String

    var cast: Cast { site.cast }

    init(_ site: TestSite) async throws {
        self.site = site
        let ids = (0..<16).map { Cast.id(Scene.self, 10_000 + $0) }
        framework = ids[0].description
        levels = ids[2...4].map(\.description)
        competencies = ids[7...9].map(\.description)
        let organization = site.cast.alize
        try await site.store.write(in: .tenant(organization.uuid)) { db in
            try Self.store(ids, organization, site.cast, db)
            for (number, member) in [site.cast.ines, site.cast.ruben, site.cast.tomasz].enumerated() {
                _ = try db.run(
                    """
                    INSERT INTO person_levels (id, organization_id, person_id, level_id, from_on)
                    VALUES (\(Cast.id(Scene.self, 900 + number)), \(organization), \(member.person), \(ids[3]), '2025-01-01')
                    """)
            }
        }
    }

    private static func store(_ ids: [ID<Scene>], _ organization: OrganizationID, _ cast: Cast, _ db: any Connection) throws {
        let (framework, ladder) = (ids[0], ids[1])
        try db.run(
            """
            INSERT INTO frameworks (id, organization_id, lineage_id, version, status, name_fr, name_en, languages, created_at, revision)
            VALUES (\(framework), \(organization), \(framework), 1, 'draft', 'Produit', 'Product', 'fr,en', \(TestClock.start), 1)
            """)
        try db.run(
            """
            INSERT INTO ladders (id, organization_id, framework_id, position, key, craft, track, name_fr, name_en, is_additive, revision)
            VALUES (\(ladder), \(organization), \(framework), 1, 'pm', 'product', 'individual', 'Produit', 'Product', \(false), 1)
            """)
        for (index, name) in ["Junior", "Confirmé", "Senior"].enumerated() {
            try db.run(
                """
                INSERT INTO levels (id, organization_id, framework_id, ladder_id, identity, position, name_fr, is_defined, revision)
                VALUES (\(ids[2 + index]), \(organization), \(framework), \(ladder), \(ids[2 + index]), \(index + 1), \(name), \(true), 1)
                """)
        }
        for (index, name) in ["Découvrir", "Décider"].enumerated() {
            try db.run(
                """
                INSERT INTO themes (id, organization_id, framework_id, key, kind, name_fr)
                VALUES (\(ids[5 + index]), \(organization), \(framework), \(name), 'hard', \(name))
                """)
        }
        for (index, name) in ["Clients", "Données", "Arbitrage"].enumerated() {
            let competency = ids[7 + index]
            try db.run(
                """
                INSERT INTO competencies (id, organization_id, framework_id, theme_id, key, name_fr)
                VALUES (\(competency), \(organization), \(framework), \(ids[index < 2 ? 5 : 6]), \(name), \(name))
                """)
            try db.run(
                """
                INSERT INTO ladder_competencies (ladder_id, competency_id, organization_id, framework_id, position)
                VALUES (\(ladder), \(competency), \(organization), \(framework), \(index + 1))
                """)
        }
        try storeExpectation(ids, organization, db)
        try db.run("UPDATE frameworks SET status = 'published', published_at = \(TestClock.start), effective_on = '2026-01-01' WHERE id = \(framework)")
    }

    private static func storeExpectation(_ ids: [ID<Scene>], _ organization: OrganizationID, _ db: any Connection) throws {
        let expectation = ids[10]
        try db.run(
            """
            INSERT INTO expectations (id, organization_id, framework_id, ladder_id, level_id, competency_id, identity, revision)
            VALUES (\(expectation), \(organization), \(ids[0]), \(ids[1]), \(ids[3]),
                \(ids[7]), \(expectation), 1)
            """)
        try db.run(
            """
            INSERT INTO expectation_lines (id, organization_id, framework_id, expectation_id, kind, position, text_fr)
            VALUES (\(ids[11]), \(organization), \(ids[0]), \(expectation), 'statement', 1,
                'Rencontre chaque mois des clients et en tire une décision.')
            """)
    }

    // What people do, through the site.

    var cycleFields: KeyValuePairs<String, String> {
        [
            "name": "Automne 2026", "period_from_on": "2026-04-01", "period_to_on": "2026-09-30", "quarters": "2026-T2, 2026-T3",
            "framework": framework, "teams": cast.encaissement.description, "time_zone": "Europe/Paris", "starts_on": "2026-10-12",
            "nominations_due_on": "2026-10-18", "answers_due_on": "2026-10-24", "writing_due_on": "2026-10-31", "sharing_due_on": "2026-11-07",
            "conversation_due_on": "2026-11-14", "k_placements": "3", "k_comments": "4", "mode": "confidential",
        ]
    }

    /// - Parameter asking: fields that have a usual value when they are not sent.
    func fields(_ changes: [String: String] = [:], asking: [String: String] = [:]) -> [(String, String)] {
        cycleFields.map { ($0.key, changes[$0.key] ?? $0.value) } + asking.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// - Returns: the cycle's address, `/cycles/…`.
    func prepared(_ changes: [String: String] = [:], asking: [String: String] = [:]) async throws -> String {
        let page = try await site.browser(as: cast.hr).post("/cycles/new", fields: fields(changes, asking: asking))
        return String((page.location ?? "").dropLast("/check".count))
    }

    @discardableResult
    func launched(_ changes: [String: String] = [:], asking: [String: String] = [:]) async throws -> String {
        let cycle = try await prepared(changes, asking: asking)
        let hr = try await site.browser(as: cast.hr)
        _ = try await hr.post(cycle + "/check")
        _ = try await hr.post(cycle + "/launch")
        return cycle
    }

    func runJobs() async throws {
        try await JobRunner(site.services, handlers: Features.jobs).runDue()
    }

    /// To a day of October 2026, at the same hour, with the jobs of the way.
    func goTo(october day: Int) async throws {
        let target = TestClock.start.addingTimeInterval(Double(day - 6) * 86_400)
        site.clock.advance(days: target.timeIntervalSince(site.clock.now) / 86_400)
        try await runJobs()
    }

    func review(of member: Cast.Member) async throws -> String {
        let rows = try await site.rows("SELECT r.id FROM reviews r WHERE r.subject_id = \(member.person)")
        return try rows.first?.get("id") ?? ""
    }

    func form(_ kind: String, by author: Cast.Member, about subject: Cast.Member) async throws -> String? {
        let rows = try await site.rows(
            """
            SELECT k.id FROM contributions k JOIN reviews r ON r.id = k.review_id
            WHERE k.kind = \(kind) AND k.author_id = \(author.person) AND r.subject_id = \(subject.person)
            """)
        return try rows.first?.get("id")
    }

    func nominate(_ peers: [Cast.Member], for subject: Cast.Member) async throws {
        let review = try await review(of: subject)
        let browser = try await site.browser(as: subject)
        for peer in peers { _ = try await browser.post("/reviews/\(review)/peers", ["peer": peer.person.description]) }
    }

    /// Fills a form with one level everywhere and sends it.
    @discardableResult
    func send(_ kind: String, by author: Cast.Member, about subject: Cast.Member, level: String, comment: String = "") async throws -> TestPage {
        let form = try await form(kind, by: author, about: subject) ?? ""
        let browser = try await site.browser(as: author)
        if kind == "self" { try await tellNoObjective(form, by: author) }
        let version = try await version(form)
        _ = try await browser.post("/contributions/\(form)/themes/1", ["version": "\(version)", "p1": level, "p2": level, "t1": comment])
        guard kind == "manager" else {
            return try await browser.post("/contributions/\(form)/themes/2", ["version": "\(version + 1)", "p1": level, "then": "send"])
        }
        _ = try await browser.post("/contributions/\(form)/themes/2", ["version": "\(version + 1)", "p1": level, "then": "next"])
        return try await browser.post(
            "/contributions/\(form)/axes",
            ["version": "\(version + 2)", "axis1": "Décider avec des données", "signal1": "Deux décisions écrites d’ici mars", "then": "send"])
    }

    func tellNoObjective(_ form: String, by author: Cast.Member) async throws {
        let version = try await version(form)
        _ = try await site.browser(as: author).post(
            "/contributions/\(form)/objectives", ["version": "\(version)", "absence": "Son équipe n’en avait pas sur la période."])
    }

    /// Writes a claim that rests on a shared fact, and shares the file.
    func share(by manager: Cast.Member, about subject: Cast.Member) async throws -> TestPage {
        let (review, browser) = (try await review(of: subject), try await site.browser(as: manager))
        let fact = try await site.browser(as: subject).post(
            "/evidence/new",
            ["kind": "measure", "happened_on": "2026-07-12", "title": "412 puis 255 appels", "language": "fr", "confidentiality": "shared"])
        let claim = try await browser.post(
            "/reviews/\(review)/claims/new",
            ["text": "Les appels ont baissé.", "language": "fr", "about": "competency:\(competencies[0])"])
        _ = try await browser.post((claim.location ?? "") + (fact.location ?? ""))
        return try await browser.post("/reviews/\(review)/dossier/sharing")
    }

    func version(_ form: String) async throws -> Int {
        try await site.count("SELECT version FROM contributions WHERE id = \(ID<Scene>(form) ?? Cast.id(Scene.self, 0))")
    }
}
