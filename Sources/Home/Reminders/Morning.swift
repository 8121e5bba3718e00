import Kernel
import Storage

/// A morning on which somebody's tasks were looked at.
struct Morning: Hashable, Sendable {
    private static let kept = 2

    let person: PersonID
    let day: Day

    static func seen(in organization: OrganizationID, _ db: any Reader) throws -> Set<Morning> {
        let rows = try db.rows("SELECT m.person_id, m.sent_on FROM reminders m WHERE m.organization_id = \(organization)")
        return Set(try rows.map { Morning(person: try $0["person_id"], day: try $0["sent_on"]) })
    }

    /// - Returns: false when somebody was quicker.
    func take(_ items: Int, in db: Write) throws -> Bool {
        try db.run("DELETE FROM reminders WHERE person_id = \(person) AND sent_on < \(day.adding(days: -Self.kept))", unrecorded: Self.reason)
        return try db.run(
            """
            INSERT INTO reminders (person_id, sent_on, organization_id, items) VALUES (\(person), \(day), \(db.organization), \(items))
            ON CONFLICT (person_id, sent_on) DO NOTHING
            """, unrecorded: Self.reason) > 0
    }

    func release(in db: Write) throws {
        try db.run("DELETE FROM reminders WHERE person_id = \(person) AND sent_on = \(day)", unrecorded: Self.reason)
    }

    private static let reason: StaticString = "a reminder changes nothing"
}
