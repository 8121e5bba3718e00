import Evidence
import Kernel
import Reviews
import Storage

extension Claim: RowDecodable {
    package init(row: Row) throws {
        id = try row["id"]
        review = try row["review_id"]
        author = try row["author_id"]
        let (given, family): (String, String) = (try row["given_name"], try row["family_name"])
        authorName = "\(given) \(family)"
        text = WrittenText(try row["sentence"], in: try row["language"])
        theme = try row["theme_id"]
        competency = try row["competency_id"]
        version = try row["version"]
    }

    private static let columns: Query = """
        c.id, c.review_id, c.author_id, c.sentence, c.language, c.theme_id, c.competency_id, c.version, a.given_name, a.family_name
        """

    /// The claims of a review already found, in the order they were written, with those of their facts and answers that are among the given ones.
    static func of(
        _ review: ReviewID, citing facts: [EvidenceItem], _ answers: [CitedAnswer], of organization: OrganizationID, in db: any Reader
    ) throws -> [Claim] {
        let claims = try db.all(
            Claim.self,
            """
            SELECT \(columns) FROM dossier_claims c JOIN people a ON a.id = c.author_id
            WHERE c.review_id = \(review) AND c.organization_id = \(organization) ORDER BY c.written_at, c.id
            """)
        let (cited, answered) = (try citations(of: claims.map(\.id), in: db), try Self.answers(of: claims.map(\.id), in: db))
        return claims.map { claim in
            var claim = claim
            let ids = cited[claim.id] ?? []
            claim.cited = facts.filter { ids.contains($0.id) }
            claim.answers = answers.filter { answered[claim.id]?.contains($0) ?? false }
            return claim
        }
    }

    /// Which review a claim belongs to; the review is then found as any other.
    static func review(of id: ClaimID, in organization: OrganizationID, _ db: any Reader) throws -> ReviewID {
        let review = try db.value(
            ReviewID.self, "SELECT c.review_id FROM dossier_claims c WHERE c.id = \(id) AND c.organization_id = \(organization)")
        guard let review else { throw Refusal.notFound }
        return review
    }

    private static func citations(of claims: [ClaimID], in db: any Reader) throws -> [ClaimID: Set<EvidenceID>] {
        let rows = try db.rows("SELECT x.claim_id, x.item_id FROM dossier_citations x WHERE x.claim_id IN (\(list: claims))")
        return try rows.reduce(into: [:]) { $0[try $1.get("claim_id"), default: []].insert(try $1.get("item_id")) }
    }

    private static func answers(of claims: [ClaimID], in db: any Reader) throws -> [ClaimID: Set<CitedAnswer>] {
        let rows = try db.rows("SELECT x.claim_id, x.source, x.competency_id FROM dossier_answer_citations x WHERE x.claim_id IN (\(list: claims))")
        return try rows.reduce(into: [:]) {
            $0[try $1.get("claim_id"), default: []].insert(CitedAnswer(source: try $1.get("source"), competency: try $1.get("competency_id")))
        }
    }
}
