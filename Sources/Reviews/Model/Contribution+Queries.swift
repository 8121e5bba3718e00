import Kernel
import Storage

extension Contribution: RowDecodable {
    static let columns: Query = "k.id, k.review_id, k.kind, k.author_id, k.state, k.is_late, k.version"

    package init(row: Row) throws {
        id = try row["id"]
        review = try row["review_id"]
        kind = try row["kind"]
        author = try row["author_id"]
        state = try row["state"]
        isLate = try row["is_late"]
        version = try row["version"]
    }

    /// A form is its author's: nobody else finds it by its address.
    /// - Throws: `Refusal.notFound`.
    static func find(_ id: ContributionID, by viewer: Viewer, in db: any Reader) throws -> Contribution {
        let query: Query = """
            SELECT \(columns) FROM contributions k
            WHERE k.id = \(id) AND k.author_id = \(viewer.person) AND k.organization_id = \(viewer.organization)
            """
        guard let contribution = try db.first(Contribution.self, query) else { throw Refusal.notFound }
        guard db is Write, try contribution.mayBeHeld(in: db) else { return contribution }
        return try db.first(Contribution.self, "\(query) \(.forUpdate)") ?? contribution
    }

    /// A row that is held keeps the number of the transaction that held it: in anonymity it would say who wrote when the box did.
    private func mayBeHeld(in db: any Reader) throws -> Bool {
        guard kind.isPerspective else { return true }
        let modes = try db.values(
            AnswerMode.self, "SELECT c.peer_mode FROM review_cycles c JOIN reviews r ON r.cycle_id = c.id WHERE r.id = \(review)")
        return modes != [.anonymous]
    }

    /// Those of the person and of their managers, who always sign.
    static func attributed(of review: ReviewID, in db: any Reader) throws -> [Contribution] {
        try db.all(
            "SELECT \(columns) FROM contributions k WHERE k.review_id = \(review) AND k.kind IN ('self', 'manager') ORDER BY k.kind DESC, k.id")
    }

    /// How many were asked in confidence: the author is told when that is too few. Peers of all teams are counted together, as they are shown when they must.
    static func count(_ kind: Kind, of review: ReviewID, in db: any Reader) throws -> Int {
        let kinds = kind.isPeer ? [Kind.peer, .crossTeam] : [kind]
        return try db.value(Int.self, "SELECT count(*) FROM contributions k WHERE k.review_id = \(review) AND k.kind IN (\(list: kinds))") ?? 0
    }

    /// Of one perspective, sent, in no meaningful order. What was written in confidence is for the snapshot alone.
    static func sent(_ kind: Kind, to review: ReviewID, in db: any Reader) throws -> [Contribution] {
        guard kind.isPerspective else { return [] }
        return try db.all(
            "SELECT \(columns) FROM contributions k WHERE k.review_id = \(review) AND k.kind = \(kind) AND k.state = 'submitted' ORDER BY k.id")
    }
}

extension Query {
    /// In a write transaction the row is held until its end.
    static func forUpdateUnlessReading(_ db: any Reader) -> Query { db is Write ? .forUpdate : .nothing }
}
