import Kernel
import Storage

extension ReviewPause: RowDecodable {
    private static let columns: Query = """
        z.id, z.review_id, z.kind, z.reason, z.reason_language, z.from_on, z.to_on, z.resumed_on, z.own_due_on, z.writing_due_on, a.given_name,
        a.family_name
        """

    package init(row: Row) throws {
        id = try row["id"]
        review = try row["review_id"]
        kind = try row["kind"]
        reason = try row.written("reason") ?? WrittenText("", in: .french)
        author = try row.fullName()
        from = try row["from_on"]
        to = try row["to_on"]
        resumedOn = try row["resumed_on"]
        ownDueOn = try row["own_due_on"]
        writingDueOn = try row["writing_due_on"]
    }

    /// The latest first.
    static func of(_ review: ReviewID, in db: any Reader) throws -> [ReviewPause] { try of([review], in: db)[review] ?? [] }

    static func of(_ reviews: [ReviewID], in db: any Reader) throws -> [ReviewID: [ReviewPause]] {
        guard !reviews.isEmpty else { return [:] }
        let pauses = try db.all(
            ReviewPause.self,
            """
            SELECT \(columns) FROM review_pauses z JOIN people a ON a.id = z.paused_by WHERE z.review_id IN (\(list: reviews))
            ORDER BY z.paused_at DESC, z.id DESC
            """)
        return Dictionary(grouping: pauses, by: \.review)
    }

    /// Whether the review a column names ever was paused.
    static func exists(_ review: Query) -> Query { "EXISTS (SELECT 1 FROM review_pauses z WHERE z.review_id = \(review))" }

    /// Whether the review a column names is paused on a day.
    static func holds(_ review: Query, on day: Day) -> Query {
        """
        EXISTS (SELECT 1 FROM review_pauses z WHERE z.review_id = \(review) AND z.from_on <= \(day) AND (z.to_on IS NULL OR z.to_on >= \(day))
            AND (z.resumed_on IS NULL OR z.resumed_on > \(day)))
        """
    }
}
