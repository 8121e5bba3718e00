import Foundation
import Kernel
import Storage

/// The secret address at which a calendar reads somebody's dates: it tells last days, opens nothing, and is one for each account.
package struct CalendarFeed: Sendable {
    package let madeAt: Date

    static func of(_ account: AccountID, in db: any Reader) throws -> CalendarFeed? {
        try db.values(Date.self, "SELECT f.made_at FROM calendar_feeds f WHERE f.account_id = \(account)").first.map { CalendarFeed(madeAt: $0) }
    }

    /// Whose address it is, as they stand today.
    package static func reader(_ secret: Secret, _ services: Services) async throws -> Viewer? {
        let now = services.clock.now
        let bearer = try await services.store.read { db in
            try db.first(
                Bearer.self,
                """
                SELECT \(Bearer.columns) FROM \(Bearer.source) JOIN calendar_feeds f ON f.account_id = a.id
                WHERE f.digest = \(secret.digest) AND a.disabled_at IS NULL
                """)
        }
        guard let bearer else { return nil }
        return try await services.read(in: bearer.organization) { try bearer.viewer(at: now, in: $0) }
    }
}
