import Foundation
import Kernel
import Storage

extension Account {
    private static let selection: Query = "SELECT \(Bearer.columns), a.email, a.password_hash, a.disabled_at FROM \(Bearer.source)"

    static func signing(in email: String, _ db: any Reader) throws -> Account? {
        try db.first(Account.self, "\(selection) WHERE a.email = \(email)")
    }

    static func find(_ id: AccountID, in db: any Reader) throws -> Account? {
        try db.first(Account.self, "\(selection) WHERE a.id = \(id)")
    }

    /// Other people who can administer today.
    static func administrators(besides person: PersonID, of organization: OrganizationID, on today: Day, in db: any Reader) throws -> Int {
        try db.value(
            Int.self,
            """
            SELECT count(DISTINCT p.id) FROM accounts a JOIN people p ON p.id = a.person_id JOIN role_grants g ON g.person_id = p.id
            WHERE a.organization_id = \(organization) AND a.disabled_at IS NULL AND a.password_hash IS NOT NULL
                AND (p.left_on IS NULL OR p.left_on >= \(today)) AND g.role = \(Role.admin)
                AND g.from_on <= \(today) AND (g.to_on IS NULL OR g.to_on >= \(today)) AND p.id <> \(person)
            """) ?? 0
    }
}

extension Account: RowDecodable {
    init(row: Row) throws {
        bearer = try Bearer(row: row)
        email = try row["email"]
        passwordHash = try row.get("password_hash", as: String?.self).map(PasswordHash.init(text:))
        isDisabled = try row.get("disabled_at", as: Date?.self) != nil
    }
}
