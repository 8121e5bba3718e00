import Kernel
import Storage

/// Takes a code once: of two who send the same one, the second comes too late.
enum CodeCheck {
    /// - Returns: whether it opens. Nothing opens an account without a second factor here.
    static func take(_ code: TypedCode, of account: AccountID, in db: Write) throws -> Bool {
        switch code {
        case .authenticator(let digits): try take(digits, of: account, in: db)
        case .recovery(let code): try take(code, of: account, in: db)
        }
    }

    /// A code stands for a step of time, and each step opens once, the ones before it no more.
    private static func take(_ digits: String, of account: AccountID, in db: Write) throws -> Bool {
        guard let factor = try SecondFactor.find(account, at: db.now, in: db), factor.isOn else { return false }
        for step in factor.key.steps(of: digits, at: db.now).sorted() {
            let taken = try db.run(
                """
                UPDATE second_factors SET last_step = \(step)
                WHERE account_id = \(account) AND confirmed_at IS NOT NULL AND (last_step IS NULL OR last_step < \(step))
                """, unrecorded: "what the code opens is recorded beside it")
            if taken == 1 { return true }
        }
        return false
    }

    private static func take(_ code: RecoveryCode, of account: AccountID, in db: Write) throws -> Bool {
        guard try SecondFactor.isOn(account, in: db) else { return false }
        let taken = try db.run(
            "UPDATE recovery_codes SET used_at = \(db.now) WHERE account_id = \(account) AND digest = \(code.digest) AND used_at IS NULL",
            unrecorded: "recorded once it is known to open")
        if taken == 1 { try db.record(Event("recovery-code.used", "account", account)) }
        return taken == 1
    }
}
