import Kernel
import Storage

extension Passage {
    /// Branches first, in the framework's order.
    static func of(_ frameworks: [FrameworkID], in db: any Reader) throws -> [FrameworkID: [Passage]] {
        guard !frameworks.isEmpty else { return [:] }
        let rows = try db.rows(
            """
            SELECT p.framework_id, p.kind, p.ladder_id, p.level_id, v.ladder_id AS other_ladder_id, p.other_level_id
            FROM ladder_passages p JOIN ladders l ON l.id = p.ladder_id JOIN levels v ON v.id = p.other_level_id
            WHERE p.framework_id IN (\(list: frameworks)) ORDER BY p.framework_id, p.kind, l.position, p.position
            """
        )
        return try Dictionary(grouping: rows) { try $0.get("framework_id", as: FrameworkID.self) }.mapValues { try $0.map(Passage.init(row:)) }
    }

    private init(row: Row) throws {
        let kind: String = try row["kind"]
        let own = End(ladder: try row["ladder_id"], level: try row["level_id"])
        let other = End(ladder: try row["other_ladder_id"], level: try row["other_level_id"])
        switch Kind(rawValue: kind) {
        case .branch: self.init(kind: .branch, from: other, to: own)
        case .crossing: self.init(kind: .crossing, from: own, to: other)
        case nil: throw StorageError.unreadable("passage", .text(kind))
        }
    }
}
