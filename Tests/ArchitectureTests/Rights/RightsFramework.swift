import Foundation
import Kernel
import Storage
import TestKit

/// One framework of a scene and the places within it.
struct RightsFramework: Sendable {
    let id: String
    let name: String
    let revision: Int
    let lineage: String
    /// Of its first level.
    let levelIdentity: String
    /// The fingerprint its description was read with.
    var seen = "x"
    var places: [String: String]
    /// How the levels of the version before pass into its own.
    var moves: [String] = []

    func place(_ parameter: String) -> String? {
        parameter == "framework" ? id : places[parameter]
    }

    /// Two of another organization, and one of each standing here.
    static func bringIn(_ site: TestSite) async throws -> [String: RightsFramework] {
        let (cpo, other) = (site.cast.cpo, site.cast.elsewhereHR)
        var all: [String: RightsFramework] = [:]
        for (object, member, isPublished) in [
            ("draft", cpo, false), ("published", cpo, true), ("archived", cpo, true), ("stood-on", cpo, true),
            ("other-organization", other, true), ("other-draft", other, false), ("wide", cpo, false),
        ] {
            let (browser, name) = (try await site.browser(as: member), "Référentiel \(object)")
            let stored = try await browser.post("/frameworks", ["text": yaml(name, isWide: object == "wide"), "target": "new"])
            guard let id = stored.location?.split(separator: "/").last.map(String.init), stored.status == 303 else {
                throw RightsScene.Unknown(description: "\(name) was not stored: \(stored.status)")
            }
            if !isPublished { try await followed(changed(id, browser, member.organization, site)) }
            if isPublished {
                try await followed(
                    browser.post("/frameworks/\(id)/publication", ["effective_on": "2026-10-06", "revision": "1", "unconsulted_because": "Pas de CSE."]))
            }
            if ["archived", "stood-on"].contains(object) { try await followed(browser.post("/frameworks/\(id)/archiving", ["name": name])) }
            all[object] = try await find(id, name, isPublished ? nil : browser, in: member.organization, site)
        }
        for (object, member) in [("in-review", cpo), ("other-in-review", other), ("review-over", cpo)] {
            all[object] = try await inReview(object, by: member, site)
        }
        if let id = all["review-over"]?.id {
            try await followed(site.browser(as: cpo).post("/frameworks/\(id)/review/end", ["end_reason": "À récrire"]))
        }
        try await stand(site.cast.piotr, on: all["stood-on"], site)
        all["next"] = try await next(by: cpo, site)
        return all
    }

    /// On its first level, since long.
    private static func stand(_ member: Cast.Member, on framework: RightsFramework?, _ site: TestSite) async throws {
        let level = framework?.places["level"] ?? ""
        try await site.store.write(in: .tenant(member.organization.uuid)) { db in
            _ = try db.run(
                """
                INSERT INTO person_levels (id, organization_id, person_id, level_id, from_on)
                VALUES (\(RightsScene.id(990)), \(member.organization), \(member.person), \(orNull: ID<RightsScene.Tag>(level)), '2025-01-01')
                """)
        }
    }

    /// Given to read, with a remark that proposes another wording.
    private static func inReview(_ object: String, by member: Cast.Member, _ site: TestSite) async throws -> RightsFramework {
        let (browser, name) = (try await site.browser(as: member), "Référentiel \(object)")
        let stored = try await browser.post("/frameworks", ["text": yaml(name), "target": "new"])
        let id = stored.location?.split(separator: "/").last.map(String.init) ?? ""
        var framework = try await find(id, name, nil, in: member.organization, site)
        try await followed(browser.post("/frameworks/\(id)/review"))
        let subject = "expectation:\(framework.places["expectation"] ?? "")"
        let proposal: KeyValuePairs = ["subject": subject, "proposed": "Tient un carnet à jour", "language": "fr", "revision": "1"]
        try await followed(browser.post("/frameworks/\(id)/comments", proposal))
        let rows = try await site.rows("SELECT id FROM framework_comments WHERE framework_id = \(orNull: ID<RightsScene.Tag>(id))", in: member.organization)
        framework.places["comment"] = try rows.first?.get("id")
        return framework
    }

    /// The version after a published one, not confirmed yet.
    private static func next(by member: Cast.Member, _ site: TestSite) async throws -> RightsFramework {
        let (browser, name) = (try await site.browser(as: member), "Référentiel next")
        let stored = try await browser.post("/frameworks", ["text": yaml(name), "target": "new"])
        let first = stored.location?.split(separator: "/").last.map(String.init) ?? ""
        try await followed(
            browser.post(
                "/frameworks/\(first)/publication", ["effective_on": "2026-10-06", "revision": "1", "unconsulted_because": "Pas de CSE."]))
        let started = try await browser.post("/frameworks/\(first)/next-version")
        let id = started.location?.split(separator: "/").last.map(String.init) ?? ""
        var framework = try await find(id, name, nil, in: member.organization, site)
        let (old, new) = (ID<RightsScene.Tag>(first), ID<RightsScene.Tag>(id))
        let identities = try await site.rows("SELECT identity FROM expectations WHERE framework_id = \(orNull: new) ORDER BY id", in: member.organization)
        framework.places["identity"] = try identities.first?.get("identity")
        let levels = try await site.rows(
            """
            SELECT o.id AS old, n.id AS new FROM levels o JOIN levels n ON n.position = o.position
            WHERE o.framework_id = \(orNull: old) AND n.framework_id = \(orNull: new)
            """, in: member.organization)
        framework.moves = try levels.map { "\(try $0.get("old", as: String.self)):\(try $0.get("new", as: String.self))" }
        return framework
    }

    /// A draft has a last change, which can be undone.
    private static func changed(_ framework: String, _ author: TestBrowser, _ organization: OrganizationID, _ site: TestSite) async throws -> TestPage {
        let rows = try await site.rows("SELECT id FROM ladders WHERE framework_id = \(framework) ORDER BY position", in: organization)
        let ladder: String = try rows.first?.get("id") ?? ""
        return try await author.post("/ladders/\(ladder)/levels", ["level_fr": "Référent", "level_en": "Lead", "above": "2"])
    }

    private static func followed(_ page: TestPage) throws {
        if page.status != 303 { throw RightsScene.Unknown(description: "a framework of the scene was answered \(page.status)") }
    }

    private static func find(
        _ text: String, _ name: String, _ author: TestBrowser?, in organization: OrganizationID, _ site: TestSite
    ) async throws -> RightsFramework {
        guard let id = ID<RightsScene.Tag>(text) else { throw RightsScene.Unknown(description: text) }
        func one(_ query: Query) async throws -> String {
            let rows = try await site.rows(query, in: organization)
            guard case .text(let found)? = rows.first?.values.first else { throw RightsScene.Unknown(description: "\(name) is not whole") }
            return found
        }
        var places = [
            "ladder": try await one("SELECT id FROM ladders WHERE framework_id = \(id) ORDER BY position"),
            "level": try await one("SELECT id FROM levels WHERE framework_id = \(id) AND position = 1"),
            "theme": try await one("SELECT id FROM themes WHERE framework_id = \(id)"),
            "expectation": try await one(
                "SELECT e.id FROM expectations e JOIN levels v ON v.id = e.level_id WHERE e.framework_id = \(id) AND v.position = 1"),
        ]
        places["row"] = try await one(
            "SELECT id FROM competencies WHERE framework_id = \(id) ORDER BY CASE key WHEN 'partners' THEN 0 ELSE 1 END, key")
        if author != nil { places["step"] = try await one("SELECT id FROM draft_steps WHERE framework_id = \(id)") }
        var framework = RightsFramework(
            id: text, name: name, revision: try await site.count("SELECT revision FROM frameworks WHERE id = \(id)", in: organization),
            lineage: try await one("SELECT lineage_id FROM frameworks WHERE id = \(id)"),
            levelIdentity: try await one("SELECT identity AS id FROM levels WHERE framework_id = \(id) ORDER BY position"), places: places)
        if let page = try await author?.get("/frameworks/\(text)/description") { framework.seen = page.between("name=\"seen\" value=\"", "\"") ?? "x" }
        return framework
    }

    /// A wide one has three rows and a second ladder, so that a row can be moved and another one shared.
    static func yaml(_ name: String, isWide: Bool = false) -> String {
        """
        format: palier-framework-1
        languages: [fr, en]
        name: {fr: \(name), en: \(name)}
        ladders:
          - key: product
            name: {fr: Produit, en: Product}
            craft: product
            track: individual
            levels:
              - order: 1
                name: {fr: Débutant, en: Beginner}
              - order: 2
                name: {fr: Confirmé, en: Skilled}
            themes:
              - key: discover
                name: {fr: Découvrir, en: Discover}
                kind: hard
                competencies:
                  - key: customers
                    name: {fr: Clients, en: Customers}
                    expectations:
                      1: {fr: Tient un carnet d’entretiens, en: Keeps a notebook of interviews}
                      2: {fr: Mène cinq entretiens par mois, en: Holds five interviews a month}

        """ + (isWide ? wide : "")
    }

    private static let wide = """
                  - key: partners
                    name: {fr: Partenaires, en: Partners}
                    expectations:
                      1: {fr: Connaît deux partenaires, en: Knows two partners}
                  - key: market
                    name: {fr: Marché, en: Market}
                    expectations:
                      1: {fr: Lit trois études par an, en: Reads three studies a year}
          - key: design
            name: {fr: Design, en: Design}
            craft: design
            track: individual
            levels:
              - order: 1
                name: {fr: Débutant, en: Beginner}
            themes:
              - key: draw
                name: {fr: Dessiner, en: Draw}
                kind: hard
                competencies:
                  - key: prototypes
                    name: {fr: Prototypes, en: Prototypes}
                    expectations:
                      1: {fr: Montre deux prototypes par mois, en: Shows two prototypes a month}

        """
}
