import Foundation
import Kernel
import Markup
import Site
import Storage

/// The right to create the organization and its first administrator: one address, printed where the program starts, for a day.
package enum SetupToken {
    static let life: TimeInterval = 86_400

    /// A new address, which takes the place of earlier ones; nil once an organization exists.
    package static func issue(_ services: Services) async throws -> Path? {
        let (now, secret) = (services.clock.now, services.ids.secret())
        let isIssued = try await services.store.write { db in
            if try isSetUp(db) { return false }
            try db.run("DELETE FROM setup_tokens")
            try db.run(
                """
                INSERT INTO setup_tokens (digest, created_at, expires_at) VALUES (\(secret.digest), \(now), \(now.addingTimeInterval(life)))
                """)
            return true
        }
        return isIssued ? DoorPaths.setup(DoorKey(secret)) : nil
    }

    static func opens(_ key: DoorKey, _ services: Services) async throws -> Bool {
        let now = services.clock.now
        return try await services.store.read { db in
            let found = try db.value(
                Int.self,
                "SELECT count(*) FROM setup_tokens WHERE digest = \(key.secret.digest) AND used_at IS NULL AND expires_at > \(now)")
            return try found == 1 && !isSetUp(db)
        }
    }

    /// - Throws: `Refusal.notFound` when the address opens nothing, or no longer does.
    static func use(_ key: DoorKey, in db: Write) throws {
        let isFirst = try !isSetUp(db)
        let used = try db.run(
            """
            UPDATE setup_tokens SET used_at = \(db.now)
            WHERE digest = \(key.secret.digest) AND used_at IS NULL AND expires_at > \(db.now)
            """, unrecorded: "the organization's founding is recorded beside it")
        guard isFirst, used == 1 else { throw Refusal.notFound }
    }

    static func isSetUp(_ db: any Reader) throws -> Bool {
        try !db.rows("SELECT id FROM organizations LIMIT 1").isEmpty
    }
}
