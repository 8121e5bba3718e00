import Careers
import Evidence
import Foundation
import Kernel
import Storage
import TestKit

extension TestBrowser {
    /// Sends the form of a fact. About somebody else, whatever is said of its confidentiality is extra.
    func keep(
        _ title: String = "Note de décision, remboursement partiel",
        about person: PersonID? = nil,
        on day: String = "2026-09-15",
        kind: String = "document",
        detail: String = "",
        reference: String = "",
        level: String = "private",
        competency: String? = nil
    ) async throws -> TestPage {
        let path = person.map { "/people/\($0)/evidence/new" } ?? "/evidence/new"
        if let competency {
            return try await post(
                path,
                [
                    "kind": kind, "happened_on": day, "title": title, "detail": detail, "reference": reference, "language": "fr",
                    "confidentiality": level, "competencies": competency,
                ]
            )
        }
        return try await post(
            path,
            [
                "kind": kind, "happened_on": day, "title": title, "detail": detail, "reference": reference, "language": "fr",
                "confidentiality": level,
            ]
        )
    }

    func correct(_ item: String, _ title: String, version: String, reason: String = "Le chiffre était celui d’août.") async throws
        -> TestPage
    {
        try await post("\(item)/correction", ["title": title, "language": "fr", "reason": reason, "version": version])
    }

    func rewrite(_ item: String, _ title: String, version: String, on day: String = "2026-09-15") async throws -> TestPage {
        try await post("\(item)/edit", ["kind": "measure", "happened_on": day, "title": title, "language": "fr", "version": version])
    }
}

extension TestSite {
    /// Keeps a fact and says where it stands: `/evidence/0199…`.
    func fact(
        of author: Cast.Member,
        about person: Cast.Member? = nil,
        _ title: String = "Note de décision, remboursement partiel",
        on day: String = "2026-09-15",
        level: String = "private"
    ) async throws -> String {
        let page = try await browser(as: author).keep(title, about: person?.person, on: day, level: level)
        return page.location ?? "nowhere: \(page.status)"
    }

    func share(_ item: String, as author: Cast.Member) async throws {
        _ = try await browser(as: author).post("\(item)/sharing")
    }

    var facts: Int {
        get async throws { try await count("SELECT count(*) FROM evidence_items") }
    }

    /// A framework in force with one competency, and its identity.
    func competency(_ name: String = "Connaissance des clients", in organization: OrganizationID? = nil) async throws -> CompetencyID {
        let organization = organization ?? cast.alize
        let now = clock.now
        let (framework, theme, competency) = (FrameworkID(UUID()), ThemeID(UUID()), CompetencyID(UUID()))
        try await store.write(in: .tenant(organization.uuid)) { db in
            try db.run(
                """
                INSERT INTO frameworks (id, organization_id, lineage_id, version, status, name_fr, languages, created_at, revision)
                VALUES (\(framework), \(organization), \(LineageID(UUID())), 1, 'draft', 'Produit', 'fr', \(now), 1)
                """
            )
            try db.run(
                """
                INSERT INTO themes (id, organization_id, framework_id, key, kind, name_fr)
                VALUES (\(theme), \(organization), \(framework), 'decouvrir', 'hard', 'Découvrir')
                """
            )
            try db.run(
                """
                INSERT INTO competencies (id, organization_id, framework_id, theme_id, key, name_fr)
                VALUES (\(competency), \(organization), \(framework), \(theme), 'clients', \(name))
                """
            )
            _ = try db.run(
                """
                UPDATE frameworks SET status = 'published', effective_on = '2026-01-01', published_at = \(now) WHERE id = \(framework)
                """
            )
        }
        return competency
    }
}
