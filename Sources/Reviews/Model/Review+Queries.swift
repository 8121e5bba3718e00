import Foundation
import Kernel
import Storage

extension Review: RowDecodable {
    static let columns: Query = """
        r.id, r.cycle_id, r.subject_id, r.level_id, r.state, r.shared_at, r.signed_at, r.reservation, r.reservation_language,
        p.given_name, p.family_name, p.left_on,
        f.refused_at, f.reason AS refusal, f.reason_language AS refusal_language, v.held_on AS conversation_on
        """
    static let sources: Query = "reviews r JOIN people p ON p.id = r.subject_id \(ending)"
    /// What became of it: at most one of each.
    static let ending: Query = "LEFT JOIN signature_refusals f ON f.review_id = r.id LEFT JOIN review_conversations v ON v.review_id = r.id"

    package init(row: Row) throws {
        id = try row["id"]
        cycle = try row["cycle_id"]
        subject = try row["subject_id"]
        subjectName = try row.fullName()
        level = try row["level_id"]
        let (stored, refusedAt): (ReviewState, Date?) = (try row["state"], try row["refused_at"])
        state = stored == .shared && refusedAt != nil ? .refused : stored
        let reason = try row.written("refusal")
        refusal = refusedAt.map { SignatureRefusal(at: $0, reason: reason) }
        conversationOn = try row["conversation_on"]
        sharedAt = try row["shared_at"]
        signedAt = try row["signed_at"]
        reservation = try row.written("reservation")
        subjectLeftOn = try row["left_on"]
    }

    /// - Throws: `Refusal.notFound`.
    package static func find(_ id: ReviewID, visibleTo viewer: Viewer, on today: Day, in db: any Reader) throws -> Review {
        let query: Query = """
            SELECT \(columns) FROM \(sources) WHERE r.id = \(id) AND \(ReviewPolicy(viewer, on: today).visibleReviews())
            """
        guard let review = try db.first(Review.self, query) else { throw Refusal.notFound }
        return review
    }

    static func stored(_ id: ReviewID, of organization: OrganizationID, in db: any Reader) throws -> Review? {
        try db.first("SELECT \(columns) FROM \(sources) WHERE r.id = \(id) AND r.organization_id = \(organization)")
    }

    /// Everybody's of a cycle, for jobs and for changes already permitted.
    static func all(of cycle: CycleID, of organization: OrganizationID, in db: any Reader) throws -> [Review] {
        try db.all(
            """
            SELECT \(columns) FROM \(sources) WHERE r.cycle_id = \(cycle) AND r.organization_id = \(organization)
            ORDER BY p.family_name, p.given_name, r.id
            """)
    }
}

extension Row {
    func fullName() throws -> String {
        let (given, family): (String, String) = (try self["given_name"], try self["family_name"])
        return "\(given) \(family)"
    }

    /// A text and its language, from `name` and `name_language`.
    func written(_ name: String) throws -> WrittenText? {
        guard let text: String = try get(name, as: String?.self) else { return nil }
        return WrittenText(text, in: try get(name + "_language"))
    }
}
