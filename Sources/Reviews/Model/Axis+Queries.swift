import Kernel
import Storage

extension Axis: RowDecodable {
    private static let columns: Query = """
        x.id, k.review_id, x.contribution_id, k.author_id, x.position, x.text, x.text_language, x.signal, x.signal_language, x.support,
        x.support_language
        """
    private static let sources: Query = "review_axes x JOIN contributions k ON k.id = x.contribution_id JOIN reviews r ON r.id = k.review_id"
    /// Only what was sent, and whole.
    private static let sent: Query = "k.state = 'submitted' AND x.text IS NOT NULL AND x.signal IS NOT NULL"

    package init(row: Row) throws {
        id = try row["id"]
        review = try row["review_id"]
        contribution = try row["contribution_id"]
        author = try row["author_id"]
        position = try row["position"]
        guard let text = try row.written("text"), let signal = try row.written("signal") else { throw StorageError.unreadable("axis", .null) }
        (self.text, self.signal) = (text, signal)
        support = try row.written("support")
    }

    /// Those of a review the viewer was found to read.
    static func of(_ review: ReviewID, in db: any Reader) throws -> [Axis] {
        try db.all("SELECT \(columns) FROM \(sources) WHERE k.review_id = \(review) AND \(sent) ORDER BY k.id, x.position")
    }

    /// The axes somebody is working on: those of their latest shared review, when the viewer may read it.
    package static func current(of person: PersonID, visibleTo viewer: Viewer, on today: Day, in db: any Reader) throws -> [Axis] {
        let visible = ReviewPolicy(viewer, on: today).visibleReviews()
        return try latest("\(visible)", of: person, in: viewer.organization, db)
    }

    /// The axes of the shared review before this one, for those who write in it.
    static func before(_ review: Review, in cycle: ReviewCycle, of organization: OrganizationID, _ db: any Reader) throws -> [Axis] {
        try latest("c.starts_on < \(cycle.plan.calendar.startsOn) AND c.id <> \(cycle.id)", of: review.subject, in: organization, db)
    }

    private static func latest(_ condition: Query, of person: PersonID, in organization: OrganizationID, _ db: any Reader) throws -> [Axis] {
        let review: ReviewID? = try db.values(
            ReviewID.self,
            """
            SELECT r.id FROM reviews r JOIN review_cycles c ON c.id = r.cycle_id
            WHERE r.subject_id = \(person) AND r.organization_id = \(organization) AND r.shared_at IS NOT NULL AND \(condition)
            ORDER BY c.starts_on DESC, r.shared_at DESC, r.id DESC LIMIT 1
            """
        ).first
        return Array(try review.map { try of($0, in: db) }?.prefix(PointsForm.most) ?? [])
    }
}

extension AxisDraft: RowDecodable {
    package init(row: Row) throws {
        self.init(position: try row["position"], text: try row.written("text"), signal: try row.written("signal"), support: try row.written("support"))
    }

    /// Those of a form, for its author.
    static func of(_ contribution: ContributionID, in db: any Reader) throws -> [AxisDraft] {
        try db.all(
            """
            SELECT x.position, x.text, x.text_language, x.signal, x.signal_language, x.support, x.support_language
            FROM review_axes x WHERE x.contribution_id = \(contribution) ORDER BY x.position
            """)
    }
}
