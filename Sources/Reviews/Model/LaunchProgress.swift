import Foundation
import Kernel
import Storage

/// How far a launch has come: reviews are opened some people at a time, in the order of their identities.
package struct LaunchProgress: Sendable, Equatable, RowDecodable {
    let cycle: CycleID
    let begunAt: Date
    /// How many reviews the check announced.
    package let people: Int
    package let opened: Int
    /// Everybody up to this one has their review.
    let after: PersonID

    static let columns: Query = "u.cycle_id, u.begun_at, u.people, u.opened, u.after_id"

    package init(row: Row) throws {
        cycle = try row["cycle_id"]
        begunAt = try row["begun_at"]
        people = try row["people"]
        opened = try row["opened"]
        after = try row["after_id"]
    }

    /// Nil when nothing is being launched.
    static func of(_ cycle: CycleID, in db: any Reader) throws -> LaunchProgress? {
        try db.first("SELECT \(columns) FROM cycle_launches u WHERE u.cycle_id = \(cycle)")
    }

    static let beginning = PersonID(UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)))
}
