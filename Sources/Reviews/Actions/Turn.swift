import Kernel
import Storage

/// One at a time. A row that is only locked lets the next transaction go on from what it saw before it waited; touched, it makes it begin again.
enum Turn {
    static func take(_ review: ReviewID, in db: Write) throws {
        try db.run(
            "UPDATE reviews SET state = state WHERE id = \(review) AND organization_id = \(db.organization)",
            unrecorded: "nothing of it changes but the turn")
    }

    /// Of whoever asks for the same person.
    static func take(asking person: PersonID, in db: Write) throws {
        try db.run(
            "UPDATE people SET version = version WHERE id = \(person) AND organization_id = \(db.organization)",
            unrecorded: "nothing of it changes but the turn")
    }

    /// - Returns: whether the cycle is still to be launched.
    static func take(draft cycle: CycleID, in db: Write) throws -> Bool {
        try db.run(
            """
            UPDATE review_cycles SET version = version
            WHERE id = \(cycle) AND organization_id = \(db.organization) AND state IN ('draft', 'checked')
            """, unrecorded: "nothing of it changes but the turn") == 1
    }
}
