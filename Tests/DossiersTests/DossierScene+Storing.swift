import Foundation
import Kernel
import Storage
import TestKit

extension DossierScene {
    static func storeFramework(_ organization: OrganizationID, _ db: any Connection) throws {
        try db.run(
            """
            INSERT INTO frameworks (id, organization_id, lineage_id, version, status, name_fr, name_en, languages, created_at, revision)
            VALUES (\(framework), \(organization), \(framework), 3, 'draft', 'Produit', 'Product', 'fr,en', \(TestClock.start), 1)
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
                VALUES (\(levels[index]), \(organization), \(framework), \(ladder), \(levels[index]), \(index + 1), \(name), \(true), 1)
                """)
        }
        for (index, name) in ["Découvrir", "Décider"].enumerated() {
            try db.run(
                """
                INSERT INTO themes (id, organization_id, framework_id, key, kind, name_fr)
                VALUES (\(themes[index]), \(organization), \(framework), \(name), 'hard', \(name))
                """)
        }
        for (index, name) in ["Clients", "Données", "Arbitrage"].enumerated() {
            try db.run(
                """
                INSERT INTO competencies (id, organization_id, framework_id, theme_id, key, name_fr)
                VALUES (\(competencies[index]), \(organization), \(framework), \(themes[index / 2]), \(name), \(name))
                """)
            try db.run(
                """
                INSERT INTO ladder_competencies (ladder_id, competency_id, organization_id, framework_id, position)
                VALUES (\(ladder), \(competencies[index]), \(organization), \(framework), \(index + 1))
                """)
        }
        try db.run("UPDATE frameworks SET status = 'published', published_at = \(TestClock.start), effective_on = '2026-01-01' WHERE id = \(framework)")
    }

    /// The cycle stands at collection in the store; a job takes it through the gates that have passed.
    static func storeReview(_ cast: Cast, _ db: any Connection) throws {
        try db.run(
            """
            INSERT INTO review_cycles (id, organization_id, name, period_from_on, period_to_on, quarters, framework_id, time_zone, starts_on,
                nominations_due_on, answers_due_on, writing_due_on, sharing_due_on, conversation_due_on, state, k_placements, k_comments,
                created_by, created_at, version)
            VALUES (\(cycle), \(cast.alize), 'Automne 2026', '2026-04-01', '2026-09-30', '2026-Q2,2026-Q3', \(framework), 'Europe/Paris', '2026-08-01',
                '2026-08-07', '2026-08-31', '2026-09-30', '2026-10-15', '2026-10-31', 'collecting', 3, 4, \(cast.hr.person), \(TestClock.start), 1)
            """)
        try db.run(
            """
            INSERT INTO reviews (id, organization_id, cycle_id, subject_id, level_id, state)
            VALUES (\(review), \(cast.alize), \(cycle), \(cast.ines.person), \(levels[1]), 'ready')
            """)
        try db.run(
            """
            INSERT INTO jobs (id, organization_id, kind, payload, key, run_at, attempts)
            VALUES (\(Cast.id(DossierScene.self, 1034)), \(cast.alize), 'reviews.gate', \(cycle.description), 'gate', \(TestClock.start), 0)
            """)
    }

    /// A form that was sent, with one level everywhere.
    static func form(
        _ number: Int, _ kind: String, by author: Cast.Member, level: Int, comment: String, confidence: String? = nil, _ cast: Cast, _ db: any Connection
    ) throws {
        let id = Cast.id(DossierScene.self, 1040 + number)
        try db.run(
            """
            INSERT INTO contributions (id, organization_id, review_id, kind, author_id, state, is_late, version)
            VALUES (\(id), \(cast.alize), \(review), \(kind), \(author.person), 'submitted', \(false), 2)
            """)
        for competency in competencies {
            try db.run(
                """
                INSERT INTO answers (contribution_id, competency_id, organization_id, level_id, is_unseen, confidence, comment, comment_language)
                VALUES (\(id), \(competency), \(cast.alize), \(levels[level]), \(false), \(orNull: confidence), \(comment), 'fr')
                """)
        }
    }
}
