import Kernel
import Storage
import TestKit

/// In each organization a framework with its ladder, a cycle that collects answers, and reviews; here, besides, a draft of a framework.
/// Inès answers to Tomasz, Piotr to Gaïa.
struct GotoScene: Sendable {
    enum Tag {}

    let site: TestSite

    init(_ site: TestSite) async throws {
        self.site = site
        let cast = site.cast
        try await site.store.write(in: .tenant(cast.alize.uuid)) { db in
            try Self.framework(800, "Produit numérique", "Digital product", in: cast.alize, isPublished: true, db)
            try Self.framework(820, "Données", "Data", in: cast.alize, isPublished: false, db)
            try Self.cycle(840, "Automne 2026", on: 800, by: cast.hr, db)
            try Self.review(841, of: cast.ines, in: 840, on: 802, db)
            try Self.review(842, of: cast.piotr, in: 840, on: 802, db)
        }
        try await site.store.write(in: .tenant(cast.boree.uuid)) { db in
            try Self.framework(860, "Fret maritime", "Sea freight", in: cast.boree, isPublished: true, db)
            try Self.cycle(880, "Hiver 2026", on: 860, by: cast.elsewhereHR, db)
            try Self.review(881, of: cast.elsewhere, in: 880, on: 862, db)
        }
    }

    private static func id(_ number: Int) -> ID<Tag> { Cast.id(Tag.self, number) }

    /// A ladder of one level and one competency, numbered after it.
    private static func framework(
        _ first: Int, _ fr: String, _ en: String, in organization: OrganizationID, isPublished: Bool, _ db: any Connection
    ) throws {
        let (framework, ladder, level, theme, competency) = (id(first), id(first + 1), id(first + 2), id(first + 3), id(first + 4))
        try db.run(
            """
            INSERT INTO frameworks (id, organization_id, lineage_id, version, status, name_fr, name_en, languages, created_at, revision)
            VALUES (\(framework), \(organization), \(framework), 1, 'draft', \(fr), \(en), 'fr,en', \(TestClock.start), 1)
            """)
        try db.run(
            """
            INSERT INTO ladders (id, organization_id, framework_id, position, key, craft, track, name_fr, name_en, is_additive, revision)
            VALUES (\(ladder), \(organization), \(framework), 1, 'one', 'product', 'individual', \("Parcours " + fr), \(en + " ladder"), \(false), 1)
            """)
        try db.run(
            """
            INSERT INTO levels (id, organization_id, framework_id, ladder_id, identity, position, name_fr, is_defined, revision)
            VALUES (\(level), \(organization), \(framework), \(ladder), \(level), 1, 'Confirmé', \(true), 1)
            """)
        try db.run(
            "INSERT INTO themes (id, organization_id, framework_id, key, kind, name_fr) VALUES (\(theme), \(organization), \(framework), 'un', 'hard', 'Un')")
        try db.run(
            """
            INSERT INTO competencies (id, organization_id, framework_id, theme_id, key, name_fr)
            VALUES (\(competency), \(organization), \(framework), \(theme), 'clients', 'Clients')
            """)
        try db.run(
            """
            INSERT INTO ladder_competencies (ladder_id, competency_id, organization_id, framework_id, position)
            VALUES (\(ladder), \(competency), \(organization), \(framework), 1)
            """)
        guard isPublished else { return }
        try db.run("UPDATE frameworks SET status = 'published', published_at = \(TestClock.start), effective_on = '2026-01-01' WHERE id = \(framework)")
    }

    private static func cycle(_ number: Int, _ name: String, on framework: Int, by author: Cast.Member, _ db: any Connection) throws {
        try db.run(
            """
            INSERT INTO review_cycles (id, organization_id, name, period_from_on, period_to_on, quarters, framework_id, time_zone, starts_on,
                nominations_due_on, answers_due_on, writing_due_on, sharing_due_on, conversation_due_on, state, k_placements, k_comments,
                peer_mode, report_mode, created_by, created_at, version)
            VALUES (\(id(number)), \(author.organization), \(name), '2026-04-01', '2026-09-30', '2026-T2,2026-T3', \(id(framework)), 'Europe/Paris',
                '2026-09-20', '2026-10-01', '2026-10-15', '2026-10-20', '2026-10-25', '2026-10-30', 'collecting', 3, 4, 'confidential', 'confidential',
                \(author.person), \(TestClock.start), 1)
            """)
    }

    private static func review(_ number: Int, of subject: Cast.Member, in cycle: Int, on level: Int, _ db: any Connection) throws {
        try db.run(
            """
            INSERT INTO reviews (id, organization_id, cycle_id, subject_id, level_id, state)
            VALUES (\(id(number)), \(subject.organization), \(id(cycle)), \(subject.person), \(id(level)), 'self_in_progress')
            """)
    }
}
