import Foundation
import Kernel
import Storage

extension SecondFactor {
    /// On, or waiting for its first code.
    static func find(_ account: AccountID, at now: Date, in db: any Reader) throws -> SecondFactor? {
        try db.first(
            SecondFactor.self,
            """
            SELECT secret, created_at, confirmed_at FROM second_factors
            WHERE account_id = \(account) AND (confirmed_at IS NOT NULL OR created_at > \(now.addingTimeInterval(-patience)))
            """)
    }

    static func isOn(_ account: AccountID, in db: any Reader) throws -> Bool {
        try !db.rows("SELECT account_id FROM second_factors WHERE account_id = \(account) AND confirmed_at IS NOT NULL").isEmpty
    }

    /// Recovery codes nobody used yet.
    static func unusedCodes(_ account: AccountID, in db: any Reader) throws -> Int {
        try db.value(Int.self, "SELECT count(*) FROM recovery_codes WHERE account_id = \(account) AND used_at IS NULL") ?? 0
    }

    /// The key and its codes; nothing is asked for any more.
    static func remove(_ account: AccountID, in db: Write) throws {
        try db.run(
            "DELETE FROM second_factors WHERE account_id = \(account) AND organization_id = \(db.organization)",
            unrecorded: "its removal is recorded beside it")
        try db.run(
            "DELETE FROM recovery_codes WHERE account_id = \(account) AND organization_id = \(db.organization)",
            unrecorded: "the removal of the key is recorded beside it")
    }
}

extension SecondFactor: RowDecodable {
    init(row: Row) throws {
        let text: String = try row["secret"]
        guard let key = OneTimeKey(base32: text) else { throw StorageError.unreadable("one-time key", .text("…")) }
        self.key = key
        createdAt = try row["created_at"]
        confirmedAt = try row["confirmed_at"]
    }
}
