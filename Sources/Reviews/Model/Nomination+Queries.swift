import Kernel
import Storage

extension Nomination: RowDecodable {
    static let columns: Query = """
        n.id, n.review_id, n.peer_id, n.proposed_by, n.state, n.reason, n.reason_language, n.kind, n.replaces_id, p.given_name, p.family_name,
        p.left_on
        """
    static let sources: Query = "nominations n JOIN people p ON p.id = n.peer_id"

    package init(row: Row) throws {
        id = try row["id"]
        review = try row["review_id"]
        peer = try row["peer_id"]
        peerName = try row.fullName()
        origin = try row["proposed_by"]
        state = try row["state"]
        reason = try row.written("reason")
        kind = try row["kind"]
        replaces = try row["replaces_id"]
        leftOn = try row["left_on"]
    }

    static func of(_ review: ReviewID, in db: any Reader) throws -> [Nomination] {
        try db.all("SELECT \(columns) FROM \(sources) WHERE n.review_id = \(review) ORDER BY p.family_name, p.given_name, n.id")
    }

    /// - Throws: `Refusal.notFound` unless the viewer is the peer.
    static func find(_ id: NominationID, asked viewer: Viewer, in db: any Reader) throws -> Nomination {
        let query: Query = """
            SELECT \(columns) FROM \(sources) WHERE n.id = \(id) AND n.peer_id = \(viewer.person) AND n.organization_id = \(viewer.organization)
            """
        guard let nomination = try db.first(Nomination.self, query), nomination.state != .removed else { throw Refusal.notFound }
        return nomination
    }

    /// How many reviews of a cycle each person is asked for as a peer.
    static func loads(in cycle: CycleID, in db: any Reader) throws -> [PersonID: Int] {
        let rows = try db.rows(
            """
            SELECT n.peer_id, count(*) AS asked FROM nominations n JOIN reviews r ON r.id = n.review_id
            WHERE r.cycle_id = \(cycle) AND n.state = 'standing' GROUP BY n.peer_id
            """)
        return Dictionary(try rows.map { (try $0.get("peer_id"), try $0.get("asked")) }, uniquingKeysWith: { first, _ in first })
    }
}
