import Foundation
import Kernel
import Storage

/// Failed attempts of the last quarter of an hour: five for an account, twenty from an address. Then one waits.
/// An account that does not exist is counted like any other.
struct SignInThrottle: Sendable {
    static let window: TimeInterval = 15 * 60
    static let mostPerAccount = 5
    static let mostPerAddress = 20

    private let account: String
    private let address: String

    init(email: String, address: String) {
        account = "account:" + Digest.sha256(email)
        self.address = "address:" + Digest.sha256(address)
    }

    /// Codes are counted apart from passwords: a right password must not clear the count of wrong codes.
    init(codesOf account: AccountID, address: String) {
        self.account = "code:" + account.description
        self.address = "address:" + Digest.sha256(address)
    }

    /// An attempt counts before it is known to fail, so that many at once gain nothing.
    /// - Throws: `Refusal.tooMany`.
    func take(_ services: Services) async throws -> Attempt {
        let (now, ids) = (services.clock.now, services.ids)
        return try await services.store.write { db in
            try refuse(account, most: Self.mostPerAccount, at: now, in: db)
            try refuse(address, most: Self.mostPerAddress, at: now, in: db)
            let attempt = Attempt(account: account, id: ids.make(at: now))
            try insert(ids.make(at: now), account, at: now, in: db)
            try insert(attempt.id, address, at: now, in: db)
            return attempt
        }
    }

    /// What no longer counts. Two at once may meet; the next one sweeps again.
    static func sweep(_ services: Services) async {
        let before = services.clock.now.addingTimeInterval(-window)
        _ = try? await services.store.write { try $0.run("DELETE FROM sign_in_attempts WHERE attempted_at <= \(before)") }
    }

    struct Attempt: Sendable {
        fileprivate let account: String
        fileprivate let id: ID<Attempt>

        /// The right password clears the account's failures, not those of the address.
        func forgive(in db: Write) throws {
            try db.run("DELETE FROM sign_in_attempts WHERE key = \(account) OR id = \(id)", unrecorded: "the session is recorded beside it")
        }
    }

    private func refuse(_ key: String, most: Int, at now: Date, in db: any Connection) throws {
        let last = try db.values(
            Date.self,
            """
            SELECT attempted_at FROM sign_in_attempts WHERE key = \(key) AND attempted_at > \(now.addingTimeInterval(-Self.window))
            ORDER BY attempted_at DESC, id DESC LIMIT \(most)
            """)
        guard last.count == most, let oldest = last.last else { return }
        let wait = oldest.addingTimeInterval(Self.window).timeIntervalSince(now)
        throw Refusal.tooMany(retryAfterSeconds: max(1, Int(wait.rounded(.up))))
    }

    private func insert(_ id: ID<Attempt>, _ key: String, at now: Date, in db: any Connection) throws {
        try db.run("INSERT INTO sign_in_attempts (id, key, attempted_at) VALUES (\(id), \(key), \(now))")
    }
}
