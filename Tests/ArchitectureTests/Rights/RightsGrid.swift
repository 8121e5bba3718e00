import Foundation
import Kernel
import Storage
import TestKit

/// A published framework of one organization: a ladder of two levels, one competency, and who stands on the first level.
struct RightsGrid: Sendable {
    let organization: OrganizationID
    /// Of the framework; what it is made of is numbered after it.
    let first: Int

    var framework: String { RightsScene.text(first) }
    func level(_ position: Int) -> String { RightsScene.text(first + 1 + position) }
    var competency: Int { first + 5 }

    func store(in db: any Connection, at now: Date, standing: [PersonID]) throws {
        let (framework, ladder, theme) = (RightsScene.id(first), RightsScene.id(first + 1), RightsScene.id(first + 4))
        try db.run(
            """
            INSERT INTO frameworks (id, organization_id, lineage_id, version, status, name_fr, name_en, languages, created_at, revision)
            VALUES (\(framework), \(organization), \(framework), 1, 'draft', 'Grille', 'Grid', 'fr,en', \(now), 1)
            """)
        try db.run(
            """
            INSERT INTO ladders (id, organization_id, framework_id, position, key, craft, track, name_fr, name_en, is_additive, revision)
            VALUES (\(ladder), \(organization), \(framework), 1, 'pm', 'product', 'individual', 'Produit', 'Product', \(false), 1)
            """)
        for position in 1...2 {
            let level = RightsScene.id(first + 1 + position)
            try db.run(
                """
                INSERT INTO levels (id, organization_id, framework_id, ladder_id, identity, position, name_fr, is_defined, revision)
                VALUES (\(level), \(organization), \(framework), \(ladder), \(level), \(position), 'Niveau', \(true), 1)
                """)
        }
        try storeCompetency(framework, ladder, theme, db)
        try db.run("UPDATE frameworks SET status = 'published', published_at = \(now), effective_on = '2026-01-01' WHERE id = \(framework)")
        for (index, person) in standing.enumerated() {
            try db.run(
                """
                INSERT INTO person_levels (id, organization_id, person_id, level_id, from_on)
                VALUES (\(RightsScene.id(first + 10 + index)), \(organization), \(person), \(RightsScene.id(first + 2)), '2025-01-01')
                """)
        }
    }

    private func storeCompetency(
        _ framework: ID<RightsScene.Tag>, _ ladder: ID<RightsScene.Tag>, _ theme: ID<RightsScene.Tag>, _ db: any Connection
    ) throws {
        try db.run(
            """
            INSERT INTO themes (id, organization_id, framework_id, key, kind, name_fr)
            VALUES (\(theme), \(organization), \(framework), 'decouvrir', 'hard', 'Découvrir')
            """)
        try db.run(
            """
            INSERT INTO competencies (id, organization_id, framework_id, theme_id, key, name_fr)
            VALUES (\(RightsScene.id(competency)), \(organization), \(framework), \(theme), 'clients', 'Clients')
            """)
        try db.run(
            """
            INSERT INTO ladder_competencies (ladder_id, competency_id, organization_id, framework_id, position)
            VALUES (\(ladder), \(RightsScene.id(competency)), \(organization), \(framework), 1)
            """)
    }
}
