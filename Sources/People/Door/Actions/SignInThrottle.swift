import Foundation
import Kernel
import Storage

/// Failed attempts of the last quarter of an hour: five at an account from one address, twenty from an address, fifty at an account from everywhere.
/// Then one waits. A stranger elsewhere closes nobody's door. An account that does not exist is counted like any other.
struct SignInThrottle: Sendable {
    static let window: TimeInterval = 15 * 60
    static let mostFromOneAddress = 5
    static let mostPerAddress = 20
    static let mostPerAccount = 50
    static let mostCodes = 5

    private let counts: [AttemptCount]

    init(email: String, address: String) {
        let (account, address) = (Digest.sha256(email), Digest.sha256(Neighbourhood.of(address)))
        counts = [
            AttemptCount(key: "here:" + Digest.sha256(account + address), most: Self.mostFromOneAddress),
            AttemptCount(key: "account:" + account, most: Self.mostPerAccount), AttemptCount(key: "address:" + address, most: Self.mostPerAddress),
        ]
    }

    /// Codes are counted apart from passwords: a right password must not clear the count of wrong codes. A code has six digits, and whoever tries one knows the
    /// password already: five for the account, wherever they come from.
    init(codesOf account: AccountID, address: String) {
        counts = [
            AttemptCount(key: "code:" + account.description, most: Self.mostCodes),
            AttemptCount(key: "address:" + Digest.sha256(Neighbourhood.of(address)), most: Self.mostPerAddress),
        ]
    }

    /// An attempt takes its places before it is known to fail, so that many at once gain nothing. Those that meet at one place try again.
    /// - Throws: `Refusal.tooMany`.
    func take(_ services: Services) async throws -> Attempt {
        let (now, counts) = (services.clock.now, counts)
        for _ in 0..<Self.mostMeetings {
            do {
                let places = try await services.store.write { db in try counts.map { try $0.take(at: now, in: db) } }
                return Attempt(cleared: counts[0].key, places: places)
            } catch StorageError.serialization {
                try await Task.sleep(for: .milliseconds(Int.random(in: 1...20)))
            }
        }
        throw Refusal.tooMany(retryAfterSeconds: 1)
    }

    private static let mostMeetings = 50

    /// What no longer counts. Two at once may meet; the next one sweeps again.
    static func sweep(_ services: Services) async {
        let before = services.clock.now.addingTimeInterval(-window)
        _ = try? await services.store.write { try $0.run("DELETE FROM sign_in_attempts WHERE attempted_at <= \(before)") }
    }

    struct Attempt: Sendable {
        fileprivate let cleared: String
        fileprivate let places: [AttemptCount.Place]

        /// The right password clears the failures of this address at this account, and counts nowhere else.
        func forgive(in db: Write) throws {
            try db.run(
                "DELETE FROM sign_in_attempts WHERE key = \(cleared) OR id IN (\(list: places))", unrecorded: "the session is recorded beside it")
        }
    }
}
