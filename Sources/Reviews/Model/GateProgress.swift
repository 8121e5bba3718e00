import Kernel
import Storage

/// How far a gate has come. The stage has changed for everybody; what it asks of each review is done some people at a time, in the order of their identities.
package struct GateProgress: Sendable, Equatable, RowDecodable {
    let cycle: CycleID
    /// The stage that has begun.
    package let state: CycleState
    package let reviews: Int
    package let passed: Int
    /// Confidential forms so far: opened when collection begins, found sent when it is over.
    let forms: Int
    /// Everybody up to this one is done.
    let after: PersonID

    package init(row: Row) throws {
        cycle = try row["cycle_id"]
        state = try row["state"]
        reviews = try row["reviews"]
        passed = try row["passed"]
        forms = try row["forms"]
        after = try row["after_id"]
    }

    /// Nil when no gate is being passed. In a write transaction it is held: two programs never do the same people.
    static func of(_ cycle: CycleID, in db: any Reader) throws -> GateProgress? {
        let query: Query = """
            SELECT g.cycle_id, g.state, g.reviews, g.passed, g.forms, g.after_id FROM cycle_gates g
            WHERE g.cycle_id = \(cycle) \(.forUpdateUnlessReading(db))
            """
        return try db.first(GateProgress.self, query)
    }
}
