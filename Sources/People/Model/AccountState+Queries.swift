import Kernel
import Storage

extension AccountState {
    static func of(_ person: PersonID, of organization: OrganizationID, in db: any Reader) throws -> AccountState {
        let row = try db.rows(
            """
            SELECT a.password_hash, a.disabled_at FROM accounts a WHERE a.person_id = \(person) AND a.organization_id = \(organization)
            """
        ).first
        guard let row else { return .none }
        if try row.get("disabled_at", as: String?.self) != nil { return .disabled }
        return try row.get("password_hash", as: String?.self) == nil ? .invited : .active
    }
}
