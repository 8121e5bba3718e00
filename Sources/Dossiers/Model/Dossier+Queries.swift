import Kernel
import Reviews
import Storage

extension Dossier: RowDecodable {
    package init(row: Row) throws {
        let name = { (prefix: String) in
            let (given, family): (String, String) = (try row.get(prefix + "_given"), try row.get(prefix + "_family"))
            return "\(given) \(family)"
        }
        id = try row["id"]
        review = try row["review_id"]
        subject = try row["subject_id"]
        subjectName = try name("subject")
        sharedBy = try row["shared_by"]
        sharedByName = try name("sharer")
        sharedAt = try row["shared_at"]
        hashes = Hashes(json: try row["content_hash"], fr: try row["document_fr_hash"], en: try row["document_en_hash"])
    }

    private static let columns: Query = """
        d.id, d.review_id, d.subject_id, d.shared_by, d.shared_at, d.content_hash, d.document_fr_hash, d.document_en_hash,
        s.given_name AS subject_given, s.family_name AS subject_family, a.given_name AS sharer_given, a.family_name AS sharer_family
        """
    private static let sources: Query = "dossiers d JOIN people s ON s.id = d.subject_id JOIN people a ON a.id = d.shared_by"

    /// - Throws: `Refusal.notFound`.
    static func find(_ id: DossierID, visibleTo viewer: Viewer, on today: Day, in db: any Reader) throws -> Dossier {
        let query: Query = "SELECT \(columns) FROM \(sources) WHERE d.id = \(id) AND \(DossierPolicy(viewer, on: today).visible())"
        guard let dossier = try db.first(Dossier.self, query) else { throw Refusal.notFound }
        return dossier
    }

    /// The dossier of a review; nil until it is shared, and for those who may not read it.
    static func of(_ review: ReviewID, visibleTo viewer: Viewer, on today: Day, in db: any Reader) throws -> Dossier? {
        try db.first(
            "SELECT \(columns) FROM \(sources) WHERE d.review_id = \(review) AND \(DossierPolicy(viewer, on: today).visible())")
    }

    /// For jobs and checks of the whole store.
    static func stored(_ id: DossierID, of organization: OrganizationID, in db: any Reader) throws -> Dossier? {
        try db.first("SELECT \(columns) FROM \(sources) WHERE d.id = \(id) AND d.organization_id = \(organization)")
    }

    static func all(of organization: OrganizationID, in db: any Reader) throws -> [DossierID] {
        try db.values("SELECT d.id FROM dossiers d WHERE d.organization_id = \(organization) ORDER BY d.shared_at, d.id")
    }

    /// Of a dossier already found.
    func texts(in db: any Reader) throws -> DossierTexts {
        let row = try db.rows("SELECT d.content, d.document_fr, d.document_en FROM dossiers d WHERE d.id = \(id)").first
        guard let row else { throw Refusal.notFound }
        return DossierTexts(json: try row["content"], fr: try row["document_fr"], en: try row["document_en"])
    }
}
