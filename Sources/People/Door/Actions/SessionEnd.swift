import Kernel
import Storage

/// The end of one session or of several, at once: the next request of their browsers finds nobody.
package enum SessionEnd {
    /// - Throws: `Refusal.notFound` for a session of somebody else, or already over.
    static func one(_ session: SessionID, of account: AccountID, in db: Write) throws {
        guard try ifOpen(session, of: account, in: db) else { throw Refusal.notFound }
    }

    /// - Returns: false when it was over already.
    @discardableResult
    static func ifOpen(_ session: SessionID, of account: AccountID, in db: Write) throws -> Bool {
        let ended = try db.run(
            "UPDATE sessions SET ended_at = \(db.now) WHERE id = \(session) AND account_id = \(account) AND ended_at IS NULL",
            unrecorded: "recorded once it is known that it was not over")
        if ended == 1 { try db.record(Event("session.ended", "account", account, ["session": .of(session)])) }
        return ended == 1
    }

    @discardableResult
    static func all(of account: AccountID, but kept: SessionID? = nil, in db: Write) throws -> Int {
        try PasswordProof.endAll(of: account, in: db)
        let others: Query = kept.map { "AND id <> \($0)" } ?? .nothing
        let ended = try db.run(
            "UPDATE sessions SET ended_at = \(db.now) WHERE account_id = \(account) AND ended_at IS NULL \(others)",
            unrecorded: "recorded when there were any")
        if ended > 0 { try db.record(Event("sessions.ended", "account", account, ["count": .int(ended)])) }
        return ended
    }

    /// Whose rights change signs in again.
    package static func all(of person: PersonID, in db: Write) throws {
        let account = try db.value(
            AccountID.self, "SELECT id FROM accounts WHERE organization_id = \(db.organization) AND person_id = \(person)")
        if let account { try all(of: account, in: db) }
    }
}
