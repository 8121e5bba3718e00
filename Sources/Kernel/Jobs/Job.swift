import Foundation
import Storage

/// Work to do later, kept in the store until it is done.
package struct Job: Sendable, Equatable {
    package let kind: String
    package let payload: String
    package let runAt: Date
    /// A job with a key that is already waiting is not added again.
    package let key: String?

    package init(_ kind: String, payload: String = "", at runAt: Date, key: String? = nil) {
        self.kind = kind
        self.payload = payload
        self.runAt = runAt
        self.key = key
    }

    func insert(organization: OrganizationID, id: ID<Job>, in db: any Connection) throws {
        try db.run(
            """
            INSERT INTO jobs (id, organization_id, kind, payload, key, run_at, attempts)
            VALUES (\(id), \(organization), \(kind), \(payload), \(key ?? id.description), \(runAt), 0)
            ON CONFLICT (organization_id, kind, key) DO NOTHING
            """)
    }
}

/// What a kind of job does. It may run twice after a crash, so it must be idempotent.
package struct JobHandler: Sendable {
    package let kind: String
    /// Of a standing job: each organization has one waiting, from the full hour on.
    package let everyHours: Int?
    package let run: @Sendable (_ payload: String, _ organization: OrganizationID, _ services: Services) async throws -> Void

    package init(_ kind: String, everyHours: Int? = nil, run: @escaping @Sendable (String, OrganizationID, Services) async throws -> Void) {
        self.kind = kind
        self.everyHours = everyHours
        self.run = run
    }
}
