import Foundation
import Kernel
import Storage
import TestKit

/// Zones, a band, a category and somebody's pay, of both organizations; titles too.
extension RightsScene {
    static let zone = 901, otherZone = 902, leftBand = 905, otherLeftBand = 906, category = 911, otherCategory = 912, title = 921, otherTitle = 922
    static let inesPay = 941, comingPay = 944, otherComingPay = 945

    func storePay() async throws {
        for (member, zone, category, first) in [(cast.hr, Self.zone, Self.category, 600), (cast.elsewhereHR, Self.otherZone, Self.otherCategory, 620)] {
            let (organization, now) = (member.organization, site.clock.now)
            try await site.store.write(in: .tenant(organization.uuid)) { db in
                try db.run(
                    "INSERT INTO pay_zones (id, organization_id, key, name_fr, name_en) VALUES (\(Self.id(zone)), \(organization), 'paris', 'Paris', 'Paris')")
                try db.run(
                    "INSERT INTO pay_settings (organization_id, band_visibility, managers_read, version) VALUES (\(organization), 'next', \(true), 1)")
                // The second is of a level that no version has any more.
                for (band, level) in [(zone + 2, Self.id(first + 2)), (zone + 4, Self.id(Self.absent))] {
                    try db.run(
                        """
                        INSERT INTO pay_bands (id, organization_id, level_identity, zone_id, currency, minimum, middle, maximum, from_on,
                            written_by, written_at)
                        VALUES (\(Self.id(band)), \(organization), \(level), \(Self.id(zone)), 'EUR', 4000000, 4500000, 5000000,
                            '2026-01-01', \(member.person), \(now))
                        """)
                }
                try db.run(
                    """
                    INSERT INTO equal_value_categories (id, organization_id, name_fr, name_en, skills_fr, skills_en, effort_fr, effort_en,
                        responsibility_fr, responsibility_en, conditions_fr, conditions_en, version)
                    VALUES (\(Self.id(category)), \(organization), 'Confirmés', 'Skilled', 'a', 'a', 'b', 'b', 'c', 'c', 'd', 'd', 1)
                    """)
            }
        }
        let (cast, now) = (cast, site.clock.now)
        try await site.store.write(in: .tenant(cast.alize.uuid)) { db in
            for (number, person) in [(941, cast.ines), (942, cast.ruben), (943, cast.piotr)] {
                try db.run(
                    """
                    INSERT INTO person_pay (id, organization_id, person_id, zone_id, amount, currency, work_share, from_on, imported_by, imported_at)
                    VALUES (\(Self.id(number)), \(cast.alize), \(person.person), \(Self.id(Self.zone)), 3800000, 'EUR', 1000, '2026-01-01',
                        \(cast.hr.person), \(now))
                    """)
            }
            try db.run("UPDATE person_pay SET to_on = '2026-11-30' WHERE id = \(Self.id(943))")
        }
        for (keeper, person, pay, zone) in [
            (cast.hr, cast.piotr, Self.comingPay, Self.zone), (cast.elsewhereHR, cast.elsewhere, Self.otherComingPay, Self.otherZone),
        ] {
            try await site.store.write(in: .tenant(keeper.organization.uuid)) { db in
                _ = try db.run(
                    """
                    INSERT INTO person_pay (id, organization_id, person_id, zone_id, amount, currency, work_share, from_on, imported_by, imported_at)
                    VALUES (\(Self.id(pay)), \(keeper.organization), \(person.person), \(Self.id(zone)), 4100000, 'EUR', 1000, '2026-12-01',
                        \(keeper.person), \(now))
                    """)
            }
        }
    }

    func storeTitles() async throws {
        for (organization, title) in [(cast.alize, Self.title), (cast.boree, Self.otherTitle)] {
            try await site.store.write(in: .tenant(organization.uuid)) { db in
                _ = try db.run(
                    """
                    INSERT INTO job_titles (id, organization_id, name_fr, name_en, variants, version)
                    VALUES (\(Self.id(title)), \(organization), 'VP Produit', 'VP Product', '', 1)
                    """)
            }
        }
    }

    func titles(_ object: String, _ viewer: RightsViewer) -> [(String, String)] {
        let framework = frameworks[viewer == .otherHR || viewer == .otherMember ? "other-organization" : "published"]
        let foreign = frameworks["other-organization"]
        let level = (object == "foreign-choice" ? foreign : framework)?.levelIdentity ?? Self.text(Self.absent)
        return [("name_fr", "Directrice produit"), ("name_en", "Product director"), ("level1", level), ("version", "1")]
    }

    func pay(_ route: String, _ object: String, _ viewer: RightsViewer) -> [(String, String)] {
        let isElsewhere = viewer == .otherHR || viewer == .otherMember
        let level = Self.text(isElsewhere ? 623 : 603)
        let zone = Self.text(isElsewhere || object == "foreign-choice" ? Self.otherZone : Self.zone)
        switch route {
        case "pay.band.write":
            return [
                ("level", level), ("zone", zone), ("currency", "EUR"), ("minimum", "50000"), ("middle", "55000"), ("maximum", "60000"),
                ("from_on", "2026-10-06"),
            ]
        case "pay.settings.change": return [("visibility", "all"), ("managers_read", "no"), ("version", "1")]
        case "pay.zone.add": return [("key", "lyon"), ("name_fr", "Lyon"), ("name_en", "Lyon")]
        case "pay.import.preview": return [("kind", "bands"), ("text", Self.bands)]
        case "pay.import.rejected": return [("kind", "bands"), ("text", Self.bands + "pm,99,paris,EUR,1,2,3,2026-10-06\n")]
        case "pay.import.confirm":
            let shown = "2|added|Product · 2 · Niveau, Paris|€50,000 – €55,000 – €60,000, from 6 October 2026"
            return [("kind", "bands"), ("content", Data(Self.bands.utf8).base64EncodedString()), ("plan", Digest.sha256(shown))]
        case "pay.category.create", "pay.category.change":
            let texts = ["skills", "effort", "responsibility", "conditions"].flatMap { [("\($0)_fr", "Un texte"), ("\($0)_en", "A text")] }
            return [("name_fr", "Experts"), ("name_en", "Experts"), ("version", "1"), ("levels", level)] + texts
        case "progression.write":
            return ["stages", "deciders", "pay", "objection"].flatMap { [("\($0)_fr", "Un texte"), ("\($0)_en", "A text")] }
        default: return []
        }
    }

    private static let bands = "ladder,level,zone,currency,minimum,middle,maximum,from\npm,2,paris,EUR,50000,55000,60000,2026-10-06\n"
}
