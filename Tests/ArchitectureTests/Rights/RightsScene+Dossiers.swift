import Application
import Kernel
import Storage
import TestKit

/// Claims of files being prepared, a file shared and sealed by its manager, and files kept as they were.
extension RightsScene {
    private struct Claim: Sendable {
        let object: String
        let number: Int
        let review: String
        let author: PersonID
        var facts: [String] = []
        var citesOwnForm = false
    }

    private static let claims = ["claim": 791, "claim-old": 792, "claim-two": 793, "claim-sealed": 794, "other-organization": 795, "claim-answered": 796]
    private static let kept = ["signed": 781, "other-organization": 782, "closed": 783, "misfiled": misfiledDossier]

    func storeDossiers() async throws {
        let (member, manager) = (cast.ines.person, cast.tomasz.person)
        try await store(
            [
                Claim(object: "claim", number: 791, review: "publishing", author: manager, facts: ["shared-before"]),
                Claim(object: "claim-answered", number: 796, review: "publishing", author: manager, facts: ["shared-before"], citesOwnForm: true),
                Claim(object: "claim-old", number: 792, review: "publishing", author: cast.former.person, facts: ["shared"]),
                Claim(object: "claim-two", number: 793, review: "two-managers", author: cast.piotr.person),
                Claim(object: "claim-sealed", number: 794, review: "sealed", author: manager, facts: ["colleagues"]),
            ], on: 604, in: cast.alize)
        try await store(
            [Claim(object: "other-organization", number: 795, review: "other-collecting", author: Cast.id(PersonTag.self, Self.otherNewcomer))], on: 624,
            in: cast.boree)
        try await keep("signed", of: member, sharedBy: cast.former.person, in: cast.alize)
        try await keep("closed", of: member, sharedBy: manager, in: cast.alize)
        try await keep("other-organization", review: "other-collecting", of: cast.elsewhere.person, sharedBy: cast.elsewhereHR.person, in: cast.boree)
        try await addElsewhere()
        guard let review = RightsReview.numbers["sealed"] else { return }
        let shared = try await site.browser(as: cast.tomasz).post("/reviews/\(Self.text(review))/dossier/sharing")
        guard shared.status == 303 else { throw Unknown(description: "the file of the scene was not shared: \(shared.status)") }
        let file = try await findSealed() ?? ""
        let added = try await site.browser(as: cast.ruben).post("/dossiers/\(file)/addenda", ["text": Canary.word("statement-sealed")])
        guard added.status == 303 else { throw Unknown(description: "the statement of the scene was not added: \(added.status)") }
        for _ in 1...2 { _ = try await JobRunner(site.services, handlers: Features.jobs).runDue() }
    }

    private func store(_ claims: [Claim], on theme: Int, in organization: OrganizationID) async throws {
        let now = site.clock.now
        try await site.store.write(in: .tenant(organization.uuid)) { db in
            for claim in claims {
                guard let review = RightsReview.numbers[claim.review] else { throw Unknown(description: claim.review) }
                try db.run(
                    """
                    INSERT INTO dossier_claims (id, organization_id, review_id, author_id, theme_id, sentence, language, written_at, version)
                    VALUES (\(Self.id(claim.number)), \(organization), \(Self.id(review)), \(claim.author), \(Self.id(theme)),
                        \(Canary.word("sentence-\(claim.object)")), 'fr', \(now), 1)
                    """)
                if claim.citesOwnForm {
                    try db.run(
                        """
                        INSERT INTO dossier_answer_citations (claim_id, source, competency_id, organization_id)
                        VALUES (\(Self.id(claim.number)), 'self', \(Self.id(605)), \(organization))
                        """)
                }
                for fact in claim.facts.compactMap({ Self.evidence[$0] }) {
                    try db.run(
                        """
                        INSERT INTO dossier_citations (claim_id, item_id, organization_id)
                        VALUES (\(Self.id(claim.number)), \(Self.id(fact)), \(organization))
                        """)
                }
            }
        }
    }

    /// A file somebody shared once, kept as bytes.
    private func keep(
        _ object: String, review: String? = nil, of subject: PersonID, sharedBy: PersonID, in organization: OrganizationID
    ) async throws {
        guard let number = Self.kept[object], let review = RightsReview.numbers[review ?? object] else { throw Unknown(description: object) }
        let (now, bytes, hash) = (site.clock.now, Array(Canary.word("kept-\(object)").utf8), String(repeating: "0", count: 64))
        try await site.store.write(in: .tenant(organization.uuid)) { db in
            try db.run(
                """
                INSERT INTO dossiers (id, organization_id, review_id, subject_id, shared_by, shared_at, content, content_hash, document_fr,
                    document_fr_hash, document_en, document_en_hash)
                VALUES (\(Self.id(number)), \(organization), \(Self.id(review)), \(subject), \(sharedBy), \(now), \(bytes), \(hash), \(bytes), \(hash),
                    \(bytes), \(hash))
                """)
            try db.run(
                "INSERT INTO dossier_managers (dossier_id, person_id, organization_id) VALUES (\(Self.id(number)), \(sharedBy), \(organization))")
        }
    }

    private static let otherAddendum = 865

    /// A statement of the other organization, not sealed yet.
    private func addElsewhere() async throws {
        guard let dossier = Self.kept["other-organization"] else { return }
        let (now, bytes, hash) = (site.clock.now, Array("ailleurs".utf8), String(repeating: "0", count: 64))
        try await site.store.write(in: .tenant(cast.boree.uuid)) { db in
            _ = try db.run(
                """
                INSERT INTO dossier_addenda (id, organization_id, dossier_id, author_id, number, sent_at, content, content_hash)
                VALUES (\(Self.id(Self.otherAddendum)), \(cast.boree), \(Self.id(dossier)), \(cast.elsewhere.person), 1, \(now), \(bytes), \(hash))
                """)
        }
    }

    /// The file shared on this site.
    func findSealed() async throws -> String? {
        guard let review = RightsReview.numbers["sealed"] else { return nil }
        return try await site.rows("SELECT d.id FROM dossiers d WHERE d.review_id = \(Self.id(review))").first?.get("id", as: String.self)
    }

    /// What its person added to it.
    func findAddendum() async throws -> String? {
        let first: Query = "SELECT x.id FROM dossier_addenda x WHERE x.number = 1 AND x.organization_id = \(cast.alize)"
        return try await site.rows(first, in: cast.alize).first?.get("id", as: String.self)
    }

    func dossiersSegment(_ parameter: String, _ object: String, _ viewer: RightsViewer) -> String? {
        if object == "absent" { return Self.text(Self.absent) }
        switch parameter {
        case "addendum": return object == "other-organization" ? Self.text(Self.otherAddendum) : addendum
        case "dossier": return object == "sealed" ? sealed : Self.kept[object].map(Self.text)
        case "claim":
            let name = ["claim-private", "claim-foreign", "claim-uncited", "claim-withheld"].contains(object) ? "claim" : object
            return Self.claims[name].map(Self.text)
        case "review":
            let name = object == "foreign-choice" ? "publishing" : object == "other-organization" ? "other-collecting" : object
            return RightsReview.numbers[name].map(Self.text)
        // The person's own answer; what is published of peers says too little to be cited.
        case "source": return ["claim-withheld", "claim-uncited"].contains(object) ? "peer" : "self"
        case "competency": return Self.text(object == "other-organization" ? 625 : 605)
        default: return nil
        }
    }

    /// Cited by the claim when it is to be taken away, citable when it is to be added.
    func citedItem(_ object: String, isCited: Bool) -> String? {
        let fact =
            switch object {
            case "claim-private": "private"
            case "claim-foreign", "other-organization": "other-organization"
            case "claim-uncited": "shared-note"
            case "claim-sealed": "colleagues"
            case "claim-old": isCited ? "shared" : "shared-note"
            default: isCited ? "shared-before" : "shared"
            }
        return object == "absent" ? Self.text(Self.absent) : Self.evidence[fact].map(Self.text)
    }

    func dossiers(_ route: String, _ object: String) -> [(String, String)] {
        let theme = object == "foreign-choice" || object == "other-organization" ? 624 : 604
        let claim = [("text", Canary.word("typed-claim")), ("language", "fr"), ("about", "theme:\(Self.text(theme))")]
        return switch route {
        case "dossiers.claim.write": claim
        case "dossiers.statement.send": [("text", Canary.word("typed-statement"))]
        case "dossiers.claim.edit": claim + [("version", "1")]
        default: []
        }
    }
}
