import Kernel
import Storage

extension Crosswalk {
    /// Nil for a version that follows none.
    init?(to framework: Framework, in db: any Reader) throws {
        guard let before = try Self.before(framework, in: db) else { return nil }
        self.init(
            from: try StoredFramework(before, in: db), to: try StoredFramework(framework, in: db), confirmed: try Self.confirmed(framework.id, in: db),
            moves: try Self.moves(to: framework.id, in: db))
    }

    /// The version published before this one.
    static func before(_ framework: Framework, in db: any Reader) throws -> Framework? {
        try db.first(
            Framework.self,
            """
            SELECT \(Framework.columns) FROM frameworks f JOIN frameworks n ON n.organization_id = f.organization_id AND n.lineage_id = f.lineage_id
            WHERE n.id = \(framework.id) AND f.version < n.version AND f.published_at IS NOT NULL ORDER BY f.version DESC LIMIT 1
            """)
    }

    private static func confirmed(_ framework: FrameworkID, in db: any Reader) throws -> [(row: CrosswalkRow, seen: String)] {
        let members = try db.rows(
            "SELECT m.row_id, m.side, m.identity FROM crosswalk_members m WHERE m.framework_id = \(framework) ORDER BY m.row_id, m.side, m.identity")
        let byRow = try Dictionary(grouping: members) { try $0.get("row_id", as: ID<CrosswalkRow>.self) }
        return try db.rows("SELECT r.id, r.kind, r.seen FROM crosswalk_rows r WHERE r.framework_id = \(framework) ORDER BY r.confirmed_at, r.id").compactMap {
            row in
            guard let kind = CrosswalkKind(rawValue: try row["kind"]) else { return nil }
            let members = byRow[try row["id"]] ?? []
            func identities(_ side: CrosswalkRow.Side) throws -> [ExpectationIdentity] {
                try members.filter { try $0.get("side", as: String.self) == side.rawValue }.map { try $0["identity"] }
            }
            return (CrosswalkRow(kind: kind, old: try identities(.old), new: try identities(.new)), try row["seen"])
        }
    }

    static func moves(to framework: FrameworkID, in db: any Reader) throws -> [LevelID: LevelID] {
        let rows = try db.rows("SELECT from_level_id, to_level_id FROM level_moves WHERE framework_id = \(framework)")
        return try rows.reduce(into: [:]) { $0[try $1.get("from_level_id")] = try $1.get("to_level_id", as: LevelID.self) }
    }
}
