import Kernel
import Storage

/// A team or a craft whose people a cycle concerns.
struct CycleScope: Sendable, RowDecodable {
    enum Kind: String, StoredWord { case team, craft }

    let cycle: CycleID
    let kind: Kind
    let target: ScopeID

    init(row: Row) throws {
        cycle = try row["cycle_id"]
        kind = try row["kind"]
        target = try row["target_id"]
    }

    static func of(_ cycles: [CycleID], in db: any Reader) throws -> [CycleScope] {
        try db.all("SELECT s.cycle_id, s.kind, s.target_id FROM review_cycle_scopes s WHERE s.cycle_id IN (\(list: cycles)) ORDER BY s.target_id")
    }
}
