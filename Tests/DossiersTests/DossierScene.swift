import Application
import Foundation
import Kernel
import Storage
import TestKit

/// A cycle whose managers may share: Inès has answered (level 3 everywhere), Tomasz as well (level 2), and three peers in confidence.
/// It is Tuesday 6 October 2026; the period runs from April to September, sharing from 1 to 15 October.
struct DossierScene: Sendable {
    static let levels = (1...3).map { Cast.id(DossierScene.self, 1000 + $0) }
    static let themes = (1...2).map { Cast.id(DossierScene.self, 1010 + $0) }
    /// Two of the first theme, one of the second.
    static let competencies = (1...3).map { Cast.id(DossierScene.self, 1020 + $0) }
    static let framework = Cast.id(DossierScene.self, 1030)
    static let ladder = Cast.id(DossierScene.self, 1031)
    static let cycle = Cast.id(DossierScene.self, 1032)
    static let review = Cast.id(DossierScene.self, 1033)
    /// What a peer wrote; three peers are too few for comments to be shown.
    static let canary = "Canari des pairs"

    let site: TestSite
    var cast: Cast { site.cast }
    var address: String { "/reviews/\(Self.review)" }

    /// - Parameter hasManagerForm: whether Tomasz has sent his form.
    /// - Parameter sure: how sure peers are.
    init(_ site: TestSite, hasManagerForm: Bool = true, sure: String? = nil) async throws {
        self.site = site
        let (cast, organization) = (site.cast, site.cast.alize)
        try await site.store.write(in: .tenant(organization.uuid)) { db in
            try Self.storeFramework(organization, db)
            try Self.storeReview(cast, db)
            try Self.form(1, "self", by: cast.ines, level: 2, comment: "Vu de moi", cast, db)
            if hasManagerForm { try Self.form(2, "manager", by: cast.tomasz, level: 1, comment: "Vu du manager", cast, db) }
            for (number, peer) in [cast.gaia, cast.piotr, cast.cpo].enumerated() {
                try Self.form(3 + number, "peer", by: peer, level: 2, comment: "\(Self.canary) \(number)", confidence: sure, cast, db)
            }
        }
        try await runJobs()
    }

    func runJobs() async throws {
        try await JobRunner(site.services, handlers: Features.jobs).runDue()
    }

    // What people do, through the site.

    /// - Returns: the claim's address.
    func claim(
        _ text: String = "Les appels ont baissé.", about competency: Int = 0, by author: Cast.Member? = nil
    ) async throws -> String {
        let browser = try await site.browser(as: author ?? cast.tomasz)
        let page = try await browser.post(
            address + "/claims/new", ["text": text, "language": "fr", "about": "competency:\(Self.competencies[competency])"])
        return page.location ?? "none: \(page.status)"
    }

    /// A claim that rests on a shared measure of July.
    @discardableResult
    func supported(_ text: String = "Les appels ont baissé.", about competency: Int = 0) async throws -> (claim: String, fact: String) {
        let (claim, fact) = (try await claim(text, about: competency), try await fact("412 puis 255 appels", about: [competency]))
        _ = try await site.browser(as: cast.tomasz).post("\(claim)/evidence/\(fact)")
        return (claim, fact)
    }

    @discardableResult
    func share() async throws -> TestPage {
        try await site.browser(as: cast.tomasz).post(address + "/dossier/sharing")
    }

    /// Supported, shared, sealed.
    /// - Returns: the dossier's address.
    func sealed() async throws -> String {
        try await supported()
        try await share()
        try await runJobs()
        return try await dossier()
    }

    func dossier() async throws -> String {
        let id: String? = try await site.rows("SELECT d.id FROM dossiers d").first?.get("id")
        return "/dossiers/\(id ?? "none")"
    }

    /// - Returns: its identity.
    func fact(
        _ title: String, kind: String = "measure", on day: String = "2026-07-12", by author: Cast.Member? = nil, about competencies: [Int] = [],
        isShared: Bool = true
    ) async throws -> String {
        let (id, author, organization) = (ID<DossierScene>(UUID.version7(at: site.clock.now)), author ?? cast.ines, cast.alize)
        let (subject, now) = (cast.ines.person, site.clock.now)
        let sharedAt = isShared ? now : nil
        try await site.store.write(in: .tenant(organization.uuid)) { db in
            try db.run(
                """
                INSERT INTO evidence_items (id, organization_id, subject_id, author_id, kind, happened_on, confidentiality, written_at, shared_at, version)
                VALUES (\(id), \(organization), \(subject), \(author.person), \(kind), \(day), \(isShared ? "shared" : "private"), \(now),
                    \(orNull: sharedAt), 1)
                """)
            try db.run(
                """
                INSERT INTO evidence_wordings (item_id, number, organization_id, language, title, written_at)
                VALUES (\(id), 1, \(organization), 'fr', \(title), \(now))
                """)
            for competency in competencies {
                try db.run(
                    """
                    INSERT INTO evidence_competencies (item_id, competency_id, organization_id)
                    VALUES (\(id), \(Self.competencies[competency]), \(organization))
                    """)
            }
        }
        return id.description
    }

    /// From a day on, Inès answers to somebody else too, or instead.
    func manage(_ manager: Cast.Member, from day: String, endingOthers: Bool, number: Int = 1099) async throws {
        let (person, organization) = (cast.ines.person, cast.alize)
        try await site.store.write(in: .tenant(organization.uuid)) { db in
            if endingOthers { try db.run("UPDATE reporting_lines SET to_on = '2026-10-05' WHERE person_id = \(person) AND to_on IS NULL") }
            try db.run(
                """
                INSERT INTO reporting_lines (id, organization_id, person_id, manager_id, from_on)
                VALUES (\(Cast.id(DossierScene.self, number)), \(organization), \(person), \(manager.person), \(day))
                """)
        }
    }

    func write(_ query: Query) async throws {
        try await site.store.write(in: .tenant(cast.alize.uuid)) { _ = try $0.run(query) }
    }
}
