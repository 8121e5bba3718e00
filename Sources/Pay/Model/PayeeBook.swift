import Kernel
import Storage

/// Who a line may be about: people of the organization, by number and by address.
struct PayeeBook: Sendable {
    struct Payee: Sendable { let id: PersonID, name: String }

    private let byNumber: [String: Payee]
    private let byEmail: [String: Payee]

    static func load(_ permit: PayKeeping, in db: any Reader) throws -> PayeeBook {
        let rows = try db.rows(
            """
            SELECT p.id, p.employee_number, p.email, p.given_name, p.family_name FROM people p
            WHERE p.organization_id = \(permit.organization) AND NOT p.is_external
            """)
        var (numbers, emails): ([String: Payee], [String: Payee]) = ([:], [:])
        for row in rows {
            let name = "\(try row.get("given_name", as: String.self)) \(try row.get("family_name", as: String.self))"
            let payee = Payee(id: try row["id"], name: name)
            let (number, email): (String?, String?) = (try row["employee_number"], try row["email"])
            if let number { numbers[number] = payee }
            if let email { emails[email.lowercased()] = payee }
        }
        return PayeeBook(byNumber: numbers, byEmail: emails)
    }

    func numbered(_ number: String) -> Payee? { byNumber[number] }
    func addressed(_ email: String) -> Payee? { byEmail[email.lowercased()] }
    var emails: [String] { Array(byEmail.keys) }
}
