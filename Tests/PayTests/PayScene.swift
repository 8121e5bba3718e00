import Application
import Careers
import Foundation
import Kernel
import Storage
import TestKit

/// Two crafts: a ladder of three levels and one of two. Inès and Ruben stand on the first level of product, Tomasz on the second, Piotr on design's first.
struct PayScene: Sendable {
    let site: TestSite
    let levels: [String: LevelID]
    let identities: [String: LevelIdentity]

    var cast: Cast { site.cast }

    init(_ site: TestSite, zones: Bool = true) async throws {
        self.site = site
        let cpo = site.cast.cpo
        let viewer = Viewer(
            organization: cpo.organization, person: cpo.person, account: cpo.account, name: cpo.name, roles: [.cpo], language: .french, timeZone: .gmt)
        let id = try await Careers.bringIn([(name: "a.yaml", bytes: Array(Self.yaml.utf8))], by: viewer, site.services)
        try await Careers.publish(id, effectiveOn: Day(of: site.clock.now, in: .gmt), unconsultedBecause: "Pas de CSE.", by: viewer, site.services)
        let found = try await site.services.read(as: viewer) {
            try NamedLevel.inForce(on: Day(of: site.clock.now, in: .gmt), of: viewer.organization, in: $0)
        }
        levels = Dictionary(uniqueKeysWithValues: found.map { ("\($0.ladderKey)\($0.order)", $0.id) })
        identities = Dictionary(uniqueKeysWithValues: found.map { ("\($0.ladderKey)\($0.order)", $0.identity) })
        for (member, level) in [(site.cast.ines, "pm1"), (site.cast.ruben, "pm1"), (site.cast.tomasz, "pm2"), (site.cast.piotr, "ux1")] {
            try await stand(member, on: level)
        }
        guard zones else { return }
        let hr = try await site.browser(as: site.cast.hr)
        _ = try await hr.post("/pay/zones", ["key": "fr", "name_fr": "France", "name_en": "France"])
        _ = try await hr.post("/pay/zones", ["key": "ch", "name_fr": "Suisse", "name_en": "Switzerland"])
    }

    func stand(_ member: Cast.Member, on level: String) async throws {
        guard let level = levels[level] else { return }
        try await site.store.write(in: .tenant(member.organization.uuid)) { db in
            try db.run("DELETE FROM person_levels WHERE person_id = \(member.person)")
            _ = try db.run(
                """
                INSERT INTO person_levels (id, organization_id, person_id, level_id, from_on)
                VALUES (\(ID<PayScene>(UUID())), \(member.organization), \(member.person), \(level), '2025-01-01')
                """)
        }
    }

    /// A level as a form names it.
    func choice(_ level: String) -> String { identities[level]?.description ?? "" }

    /// Sends a file, and confirms what it would do.
    func bringIn(_ kind: String, _ text: String) async throws -> TestPage {
        let hr = try await site.program(as: cast.hr)
        let shown = try await hr.post("/pay/import/preview", ["kind": kind, "text": text])
        guard shown.status == 200, let plan = shown.json?["plan"] as? String else { return shown }
        return try await hr.post("/pay/import/confirmation", ["kind": kind, "content": Data(text.utf8).base64EncodedString(), "plan": plan])
    }

    static let bands = """
        ladder;level;zone;currency;minimum;middle;maximum;from
        Produit;1;France;EUR;40 000;45 000;50 000;2026-01-01
        Produit;Confirmée;France;EUR;52 000;58 000;64 000;2026-01-01
        Produit;3;France;EUR;60 000;70 000;80 000;2026-01-01
        Design;1;France;EUR;39 000;44 000;49 000;2026-01-01
        Produit;1;Suisse;CHF;90'000;100'000;110'000;2026-01-01
        """

    static let yaml = """
        format: palier-framework-1
        languages: [fr, en]
        name: {fr: Référentiel, en: Framework}
        ladders:
          - key: pm
            name: {fr: Produit, en: Product}
            craft: product
            track: individual
            progression: {rule: share, at-least: 70%}
            levels:
              - {order: 1, name: {fr: Associée, en: Associate}}
              - {order: 2, name: {fr: Confirmée, en: Confirmed}}
              - {order: 3, name: {fr: Senior, en: Senior}}
            themes:
              - key: work
                name: {fr: Travail, en: Work}
                kind: hard
                competencies:
                  - key: clients
                    name: {fr: Clients, en: Customers}
                    expectations:
                      1: {fr: Écoute des clients., en: Listens to customers.}
                      2: {fr: Rencontre des clients., en: Meets customers.}
                      3: {fr: Fait décider d’après eux., en: Has decisions made from them.}
          - key: ux
            name: {fr: Design, en: Design}
            craft: design
            track: individual
            levels:
              - {order: 1, name: {fr: Designer, en: Designer}}
              - {order: 2, name: {fr: Designer senior, en: Senior designer}}
            themes:
              - key: craft
                name: {fr: Métier, en: Craft}
                kind: hard
                competencies:
                  - key: drawing
                    name: {fr: Dessin, en: Drawing}
                    expectations:
                      1: {fr: Dessine un écran., en: Draws a screen.}
                      2: {fr: Dessine un parcours., en: Draws a journey.}
        """
}
