import Kernel
import Storage

/// How far each review of a cycle has come, from signed forms alone: who answers in confidence about whom stands nowhere.
struct Completeness: Sendable {
    struct Line: Sendable {
        let review: Review
        let own: Contribution.State
        /// Forms of managers, sent and asked.
        let sent: Int
        let managers: Int
        let hasManager: Bool
        /// While peers are chosen: how many stand.
        let peers: Int
        let isPaused: Bool
    }

    static let pageSize = 100

    let lines: [Line]
    let total: Int
    let page: Int
    /// Over all reviews of the cycle.
    let ownSent: Int
    let managersSent: Int
    /// Of all reviews, those that wait: they are neither late nor missing.
    let paused: Int

    /// How many are expected to come.
    var expected: Int { total - paused }

    var hasMore: Bool { page * Self.pageSize < total }
}

extension Completeness {
    static func of(_ cycle: CycleID, page: Int, on today: Day, of organization: OrganizationID, in db: any Reader) throws -> Completeness {
        let reviews = try db.all(
            Review.self,
            """
            SELECT \(Review.columns) FROM \(Review.sources) WHERE r.cycle_id = \(cycle) AND r.organization_id = \(organization)
            ORDER BY p.family_name, p.given_name, r.id LIMIT \(pageSize) OFFSET \((page - 1) * pageSize)
            """)
        let forms = try Dictionary(grouping: attributed(to: reviews.map(\.id), in: db), by: \.review)
        let peers = try standing(in: reviews.map(\.id), db)
        let managed = Set(try managed(reviews.map(\.subject), on: today, of: organization, db)).union(try ActingWriter.subjects(in: cycle, on: today, db))
        let paused = Set(try db.values(ReviewID.self, "SELECT r.id FROM reviews r WHERE r.cycle_id = \(cycle) AND \(ReviewPause.holds("r.id", on: today))"))
        return Completeness(
            lines: reviews.map { review in
                let (own, managers) = (forms[review.id]?.first { $0.kind == .own }, forms[review.id]?.filter { $0.kind == .manager } ?? [])
                return Line(
                    review: review, own: own?.state ?? .invited, sent: managers.count { $0.isSubmitted }, managers: managers.count,
                    hasManager: managed.contains(review.subject), peers: peers[review.id] ?? 0,
                    isPaused: paused.contains(review.id))
            },
            total: try db.value(Int.self, "SELECT count(*) FROM reviews r WHERE r.cycle_id = \(cycle)") ?? 0, page: page,
            ownSent: try sent(.own, in: cycle, on: today, db), managersSent: try sent(.manager, in: cycle, on: today, db), paused: paused.count)
    }

    private static func attributed(to reviews: [ReviewID], in db: any Reader) throws -> [Contribution] {
        try db.all(
            """
            SELECT \(Contribution.columns) FROM contributions k WHERE k.review_id IN (\(list: reviews)) AND k.kind IN ('self', 'manager') ORDER BY k.id
            """)
    }

    private static func standing(in reviews: [ReviewID], _ db: any Reader) throws -> [ReviewID: Int] {
        let rows = try db.rows(
            """
            SELECT n.review_id, count(*) AS peers FROM nominations n WHERE n.review_id IN (\(list: reviews)) AND n.state = 'standing'
            GROUP BY n.review_id
            """)
        return Dictionary(try rows.map { (try $0.get("review_id"), try $0.get("peers")) }, uniquingKeysWith: { first, _ in first })
    }

    private static func managed(_ people: [PersonID], on today: Day, of organization: OrganizationID, _ db: any Reader) throws -> [PersonID] {
        try db.values(
            """
            SELECT DISTINCT l.person_id FROM reporting_lines l WHERE l.organization_id = \(organization) AND l.person_id IN (\(list: people))
                AND l.from_on <= \(today) AND (l.to_on IS NULL OR l.to_on >= \(today))
            """)
    }

    /// Reviews that go on and whose form of a kind has come; with several managers, when all have.
    private static func sent(_ kind: Contribution.Kind, in cycle: CycleID, on today: Day, _ db: any Reader) throws -> Int {
        try db.value(
            Int.self,
            """
            SELECT count(*) FROM reviews r WHERE r.cycle_id = \(cycle) AND NOT \(ReviewPause.holds("r.id", on: today))
                AND EXISTS (SELECT 1 FROM contributions k WHERE k.review_id = r.id AND k.kind = \(kind))
                AND NOT EXISTS (SELECT 1 FROM contributions k WHERE k.review_id = r.id AND k.kind = \(kind) AND k.state <> 'submitted')
            """) ?? 0
    }
}
