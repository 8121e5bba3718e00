import Kernel
import Storage

/// The address one signs in with is the person's: when it changes there, it changes here.
package enum AccountEmail {
    /// - Throws: `Refusal.conflict` when another account has this address.
    package static func follow(_ email: String, of person: PersonID, in db: Write) throws {
        let address = email.lowercased()
        do {
            let changed = try db.run(
                """
                UPDATE accounts SET email = \(address)
                WHERE organization_id = \(db.organization) AND person_id = \(person) AND email <> \(address)
                """, unrecorded: "recorded when there is an account")
            if changed > 0 { try db.record(Event("account.readdressed", "person", person, ["email": .string(address)])) }
        } catch StorageError.unique {
            throw Refusal.conflict(AccountWords.emailTaken(address))
        }
    }
}
