import Foundation
import Storage

/// A write transaction. Each change names the event it records: no event, no change.
package final class Write: Reader {
    package let now: Date
    package let organization: OrganizationID
    package let viewer: Viewer?
    package let ids: Identities
    private let connection: any Connection

    init(_ connection: any Connection, organization: OrganizationID, by viewer: Viewer?, at now: Date, ids: Identities) {
        self.connection = connection
        self.organization = organization
        self.viewer = viewer
        self.now = now
        self.ids = ids
    }

    package var dialect: Dialect { connection.dialect }

    /// The day on which the rights of whoever writes are decided.
    package var today: Day { viewer?.day(at: now) ?? Day(of: now, in: .gmt) }

    package func rows(_ query: Query) throws -> [Row] {
        try connection.rows(query)
    }

    package func id<Entity>(_ type: ID<Entity>.Type = ID<Entity>.self) -> ID<Entity> {
        ids.make(at: now)
    }

    @discardableResult
    package func run(_ query: Query, recording event: Event) throws -> Int {
        let changed = try connection.run(query)
        try record(event)
        return changed
    }

    /// A further row of a change whose event is recorded beside it, or one that nobody needs to remember.
    @discardableResult
    package func run(_ query: Query, unrecorded reason: StaticString) throws -> Int {
        try connection.run(query)
    }

    /// Rows of one table, some dozens in a statement: `INSERT INTO table (columns)`, and what to do of those already there.
    /// - Returns: how many were stored.
    @discardableResult
    package func insert(
        _ rows: some Collection<Query>, into head: Query, orElse tail: Query = .nothing, unrecorded reason: StaticString
    ) throws -> Int {
        try connection.insert(rows, into: head, orElse: tail)
    }

    /// Many events at once, in their order.
    package func record(_ events: some Collection<Event>) throws {
        try Journal.append(events, by: viewer, organization: organization, at: now, ids: ids, in: connection)
    }

    package func record(_ event: Event) throws {
        try Journal.append(event, by: viewer, organization: organization, at: now, ids: ids, in: connection)
    }

    package func enqueue(_ job: Job) throws {
        try job.insert(organization: organization, id: id(), in: connection)
    }

    /// Takes the form's key; the second sending of the same form finds it taken.
    /// - Throws: `Refusal.alreadyDone`.
    package func take(_ key: SubmissionKey?) throws {
        guard let key else { return }
        let taken = try connection.run(
            """
            INSERT INTO submissions (key, organization_id, submitted_at) VALUES (\(key.text), \(organization), \(now))
            ON CONFLICT (key) DO NOTHING
            """)
        if taken == 0 { throw Refusal.alreadyDone }
    }
}

/// Drawn when a form is shown, sent with it: a form sent twice counts once.
package struct SubmissionKey: Sendable, Equatable {
    let text: String

    package init(_ secret: Secret) {
        text = secret.digest
    }
}
