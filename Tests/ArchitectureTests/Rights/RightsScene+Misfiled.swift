import Kernel
import Storage
import TestKit

/// Rows no action writes: of one organization, and naming somebody or something of the other. Every question names the organization, so that
/// nobody meets them where they do not belong.
extension RightsScene {
    private enum Misfiled {
        static let line = 801, lead = 802, fact = 803, wish = 804, dossier = 805, review = 806, reviewElsewhere = 807
        static let nomination = 808, form = 809, begun = 810
    }

    static let misfiledFact = Misfiled.fact, misfiledDossier = Misfiled.dossier, misfiledReview = Misfiled.review
    static let misfiledNomination = Misfiled.nomination, misfiledForm = Misfiled.form

    private func misfile(in organization: OrganizationID, _ query: Query...) async throws {
        try await site.store.write(in: .tenant(organization.uuid)) { db in
            for query in query { try db.run(query) }
        }
    }

    /// A manager here of somebody elsewhere; somebody here said elsewhere to lead a team of here.
    func misfileRelations() async throws {
        try await misfile(
            in: cast.alize,
            """
            INSERT INTO reporting_lines (id, organization_id, person_id, manager_id, from_on)
            VALUES (\(Self.id(Misfiled.line)), \(cast.alize), \(cast.elsewhere.person), \(cast.tomasz.person), '2026-01-01')
            """)
        try await misfile(
            in: cast.boree,
            """
            INSERT INTO relations (id, organization_id, kind, holder_id, team_id, from_on)
            VALUES (\(Self.id(Misfiled.lead)), \(cast.boree), 'team_lead', \(cast.gaia.person), \(cast.encaissement), '2026-01-01')
            """)
    }

    func misfileEvidence() async throws {
        let (id, now, member) = (Self.id(Misfiled.fact), site.clock.now, cast.ines.person)
        try await misfile(
            in: cast.boree,
            """
            INSERT INTO evidence_items (id, organization_id, subject_id, author_id, kind, happened_on, confidentiality, written_at, shared_at, version)
            VALUES (\(id), \(cast.boree), \(member), \(member), 'document', '2026-09-15', 'shared', \(now), \(now), 1)
            """,
            """
            INSERT INTO evidence_wordings (item_id, number, organization_id, language, title, written_at)
            VALUES (\(id), 1, \(cast.boree), 'fr', \(Canary.word("fact-misfiled")), \(now))
            """)
    }

    func misfileGrowth() async throws {
        try await misfile(
            in: cast.boree,
            """
            INSERT INTO aspirations (id, organization_id, person_id, wish, detail, detail_language, written_at)
            VALUES (\(Self.id(Misfiled.wish)), \(cast.boree), \(cast.ines.person), 'grow', \(Canary.word("wish-misfiled")), 'fr', \(site.clock.now))
            """)
    }

    /// A dossier elsewhere of somebody here.
    func misfileDossiers() async throws {
        guard let review = RightsReview.numbers["other-organization"] else { return }
        let (bytes, hash) = (Array(Canary.word("kept-misfiled").utf8), String(repeating: "0", count: 64))
        try await misfile(
            in: cast.boree,
            """
            INSERT INTO dossiers (id, organization_id, review_id, subject_id, shared_by, shared_at, content, content_hash, document_fr,
                document_fr_hash, document_en, document_en_hash)
            VALUES (\(Self.id(Misfiled.dossier)), \(cast.boree), \(Self.id(review)), \(cast.ines.person), \(cast.elsewhereHR.person), \(site.clock.now),
                \(bytes), \(hash), \(bytes), \(hash), \(bytes), \(hash))
            """)
    }

    /// Elsewhere: a review of a head of here in a cycle of here, a peer, and two forms of here. Here: a review of hers in a cycle of elsewhere.
    func misfileReviews() async throws {
        let numbers = RightsReview.numbers
        guard let collecting = numbers["collecting"], let nominating = numbers["managers-nominating"], let unsent = numbers["unsent"] else { return }
        try await misfile(in: cast.boree, review(Misfiled.review, in: 645, of: cast.boree))
        try await misfile(in: cast.alize, review(Misfiled.reviewElsewhere, in: 654, of: cast.alize))
        try await misfile(
            in: cast.boree,
            """
            INSERT INTO nominations (id, organization_id, review_id, peer_id, proposed_by, state)
            VALUES (\(Self.id(Misfiled.nomination)), \(cast.boree), \(Self.id(nominating)), \(cast.ines.person), 'subject', 'standing')
            """,
            form(Misfiled.form, "peer", by: cast.ruben.person, in: collecting), form(Misfiled.begun, "manager", by: cast.tomasz.person, in: unsent))
    }

    private func review(_ number: Int, in cycle: Int, of organization: OrganizationID) -> Query {
        """
        INSERT INTO reviews (id, organization_id, cycle_id, subject_id, level_id, state)
        VALUES (\(Self.id(number)), \(organization), \(Self.id(cycle)), \(cast.head.person), \(Self.id(602)), 'not_started')
        """
    }

    private func form(_ number: Int, _ kind: String, by author: PersonID, in review: Int) -> Query {
        """
        INSERT INTO contributions (id, organization_id, review_id, kind, author_id, state, is_late, version)
        VALUES (\(Self.id(number)), \(cast.boree), \(Self.id(review)), \(kind), \(author), 'draft', \(false), 1)
        """
    }
}
