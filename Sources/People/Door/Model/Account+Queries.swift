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
}

extension Account: RowDecodable {
    init(row: Row) throws {
        bearer = try Bearer(row: row)
        email = try row["email"]
        passwordHash = try row.get("password_hash", as: String?.self).map(PasswordHash.init(text:))
        isDisabled = try row.get("disabled_at", as: Date?.self) != nil
    }
}
