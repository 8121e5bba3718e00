import Kernel
import People
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
        /// Of these, those of other teams, where the cycle tells them apart.
        let crossTeam: Int
        let isPaused: Bool
    }

    static let pageSize = 100

    let lines: [Line]
    let total: Int
    let page: Int
    /// Over all reviews of the cycle.
    let ownSent: Int
    let managersSent: Int
    /// While peers are chosen, and while managers write: how many people have as many as it takes.
    let enoughPeers: Int
    /// Of all reviews, those that wait: they are neither late nor missing.
    let paused: Int

    /// How many are expected to come.
    var expected: Int { total - paused }

    var hasMore: Bool { page * Self.pageSize < total }
}

extension Completeness {
    /// - Parameter page: of the list person by person; nil for the figures alone.
    static func of(
        _ cycle: CycleID, _ state: CycleState, page: Int?, on today: Day, of organization: OrganizationID, in db: any Reader
    ) throws -> Completeness {
        // The pauses first: they are few, and a cycle has thousands of reviews.
        let paused = try db.values(
            ReviewID.self,
            """
            SELECT DISTINCT r.id FROM review_pauses z CROSS JOIN reviews r
            WHERE z.organization_id = \(organization) AND r.id = z.review_id AND r.cycle_id = \(cycle) AND \(ReviewPause.holds("r.id", on: today))
            """)
        return Completeness(
            lines: try page.map { try lines(of: cycle, page: $0, paused: Set(paused), on: today, organization, db) } ?? [],
            total: try db.value(Int.self, "SELECT count(*) FROM reviews r WHERE r.cycle_id = \(cycle)") ?? 0, page: page ?? 1,
            ownSent: state >= .collecting ? try ownSent(in: cycle, besides: paused, db) : 0,
            managersSent: state >= .managerWriting ? try written(in: cycle, besides: paused, on: today, db) : 0,
            enoughPeers: [.nominating, .managerWriting].contains(state) ? try withPeers(in: cycle, besides: paused, db) : 0, paused: paused.count)
    }

    private static func lines(
        of cycle: CycleID, page: Int, paused: Set<ReviewID>, on today: Day, _ organization: OrganizationID, _ db: any Reader
    ) throws -> [Line] {
        let reviews = try reviews(of: cycle, page: page, organization, db)
        let forms = try Dictionary(grouping: attributed(to: reviews.map(\.id), on: today, in: db), by: \.review)
        let peers = try standing(in: reviews.map(\.id), db)
        let managed = Set(try managed(reviews.map(\.subject), on: today, of: organization, db)).union(try ActingWriter.subjects(in: cycle, on: today, db))
        return reviews.map { review in
            let (own, managers) = (forms[review.id]?.first { $0.kind == .own }, forms[review.id]?.filter { $0.kind == .manager } ?? [])
            return Line(
                review: review, own: own?.state ?? .invited, sent: managers.count { $0.isSubmitted }, managers: managers.count,
                hasManager: managed.contains(review.subject), peers: peers[review.id]?.all ?? 0, crossTeam: peers[review.id]?.crossTeam ?? 0,
                isPaused: paused.contains(review.id))
        }
    }

    /// People in the order of their names, of whom a page alone is read whole.
    private static func reviews(of cycle: CycleID, page: Int, _ organization: OrganizationID, _ db: any Reader) throws -> [Review] {
        let named = try db.rows(
            """
            SELECT r.id, p.given_name, p.family_name FROM reviews r JOIN people p ON p.id = r.subject_id
            WHERE p.organization_id = \(organization) AND r.cycle_id = \(cycle) ORDER BY r.id
            """
        ).byName()
        let ids = try named.dropFirst((page - 1) * pageSize).prefix(pageSize).map { row -> ReviewID in try row["id"] }
        guard !ids.isEmpty else { return [] }
        let reviews = try db.all(Review.self, "SELECT \(Review.columns) FROM \(Review.sources) WHERE r.id IN (\(list: ids))")
        let byID = Dictionary(reviews.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return ids.compactMap { byID[$0] }
    }

    private static func withPeers(in cycle: CycleID, besides paused: [ReviewID], _ db: any Reader) throws -> Int {
        try db.value(
            Int.self,
            """
            SELECT count(*) FROM (
                SELECT n.review_id FROM reviews r JOIN nominations n ON n.review_id = r.id
                WHERE r.cycle_id = \(cycle) AND n.state = 'standing' AND \(isOther(than: paused))
                GROUP BY n.review_id HAVING count(*) >= \(Nomination.count.lowerBound)
            ) ready
            """) ?? 0
    }

    /// Those that were sent, and those that are waited for.
    private static func attributed(to reviews: [ReviewID], on today: Day, in db: any Reader) throws -> [Contribution] {
        try db.all(
            """
            SELECT \(Contribution.columns) FROM contributions k JOIN reviews r ON r.id = k.review_id
            WHERE k.review_id IN (\(list: reviews)) AND (k.kind = 'self'
                OR k.kind = 'manager' AND (k.state = 'submitted' OR \(Contribution.isAwaited(on: today)))) ORDER BY k.id
            """)
    }

    private static func standing(in reviews: [ReviewID], _ db: any Reader) throws -> [ReviewID: (all: Int, crossTeam: Int)] {
        let rows = try db.rows(
            """
            SELECT n.review_id, count(*) AS peers, count(CASE WHEN n.kind = 'cross_team' THEN 1 END) AS others FROM nominations n WHERE n.review_id IN (\(list: reviews)) AND n.state = 'standing'
            GROUP BY n.review_id
            """)
        return Dictionary(
            try rows.map { (try $0.get("review_id"), (all: try $0.get("peers"), crossTeam: try $0.get("others"))) }, uniquingKeysWith: { first, _ in first })
    }

    private static func managed(_ people: [PersonID], on today: Day, of organization: OrganizationID, _ db: any Reader) throws -> [PersonID] {
        try db.values(
            """
            SELECT DISTINCT l.person_id FROM reporting_lines l WHERE l.organization_id = \(organization) AND l.person_id IN (\(list: people))
                AND l.from_on <= \(today) AND (l.to_on IS NULL OR l.to_on >= \(today))
            """)
    }

    /// Reviews that go on and whose self-evaluation has come.
    private static func ownSent(in cycle: CycleID, besides paused: [ReviewID], _ db: any Reader) throws -> Int {
        try db.value(
            Int.self,
            """
            SELECT count(*) FROM reviews r WHERE r.cycle_id = \(cycle) AND \(isOther(than: paused))
                AND EXISTS (SELECT 1 FROM contributions k WHERE k.review_id = r.id AND k.kind = 'self' AND k.state = 'submitted')
            """) ?? 0
    }

    /// Those that are shared, or wait for no manager of today: whoever managed the person before, was named to write or keeps away delays nothing.
    private static func written(in cycle: CycleID, besides paused: [ReviewID], on today: Day, _ db: any Reader) throws -> Int {
        try db.value(
            Int.self,
            """
            SELECT count(*) FROM reviews r WHERE r.cycle_id = \(cycle) AND \(isOther(than: paused)) AND (r.shared_at IS NOT NULL
                OR EXISTS (SELECT 1 FROM contributions k WHERE k.review_id = r.id AND k.kind = 'manager' AND k.state = 'submitted'
                    AND \(Contribution.isAwaited(on: today)))
                AND NOT EXISTS (SELECT 1 FROM contributions k WHERE k.review_id = r.id AND k.kind = 'manager' AND k.state <> 'submitted'
                    AND \(Contribution.isAwaited(on: today))))
            """) ?? 0
    }

    private static func isOther(than paused: [ReviewID]) -> Query { paused.isEmpty ? "(1 = 1)" : "r.id NOT IN (\(list: paused))" }
}
