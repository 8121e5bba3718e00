import Foundation
import Kernel
import Storage

extension OwnAccount {
    static func of(_ viewer: Viewer, at now: Date, in db: any Reader) throws -> OwnAccount {
        guard let account = try Account.find(viewer.account, in: db) else { throw Refusal.notFound }
        return OwnAccount(
            email: account.email, sessions: try sessions(of: viewer, at: now, in: db), tokens: try tokens(of: viewer, at: now, in: db),
            hasSecondFactor: try SecondFactor.isOn(viewer.account, in: db), feed: try CalendarFeed.of(viewer.account, in: db))
    }

    private static func sessions(of viewer: Viewer, at now: Date, in db: any Reader) throws -> [ListedSession] {
        try db.all(
            ListedSession.self,
            """
            SELECT id, device, started_at, seen_at FROM sessions
            WHERE account_id = \(viewer.account) AND organization_id = \(viewer.organization) AND ended_at IS NULL
                AND seen_at > \(SessionLimits.idleSince(now)) AND started_at > \(SessionLimits.startedSince(now))
            ORDER BY seen_at DESC, id LIMIT 100
            """)
    }

    private static func tokens(of viewer: Viewer, at now: Date, in db: any Reader) throws -> [ListedToken] {
        try db.all(
            ListedToken.self,
            """
            SELECT id, name, scope, created_at, expires_at FROM api_tokens
            WHERE account_id = \(viewer.account) AND organization_id = \(viewer.organization) AND revoked_at IS NULL AND expires_at > \(now)
            ORDER BY created_at, id
            """)
    }
}

extension ListedSession: RowDecodable {
    init(row: Row) throws {
        id = try row["id"]
        device = try row["device"]
        startedAt = try row["started_at"]
        seenAt = try row["seen_at"]
    }
}

extension ListedToken: RowDecodable {
    init(row: Row) throws {
        id = try row["id"]
        name = try row["name"]
        scope = try row.get("scope", as: String.self) == TokenScope.write.rawValue ? .write : .read
        createdAt = try row["created_at"]
        expiresAt = try row["expires_at"]
    }
}
