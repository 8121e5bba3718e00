import Foundation
import Kernel
import Storage

extension Bearer {
    static let columns: Query = """
        a.organization_id, o.name AS organization_name, o.time_zone AS organization_zone, a.id AS account_id, a.person_id
        """
    static let source: Query = "accounts a JOIN organizations o ON o.id = a.organization_id"

    /// The person as they stand today, with the roles of this day; nil once they have left.
    func viewer(at now: Date, in db: any Reader) throws -> Viewer? {
        let today = Day(of: now, in: zone)
        let rows = try db.rows(
            """
            SELECT p.given_name, p.family_name, p.language, p.time_zone, p.is_external, g.role FROM people p
            LEFT JOIN role_grants g ON g.person_id = p.id AND g.organization_id = p.organization_id
                AND g.from_on <= \(today) AND (g.to_on IS NULL OR g.to_on >= \(today))
            WHERE p.organization_id = \(organization) AND p.id = \(person) AND (p.left_on IS NULL OR p.left_on >= \(today))
            """)
        guard let first = rows.first else { return nil }
        var roles = Set(try rows.compactMap { try $0.get("role", as: Role?.self) })
        if try !first.get("is_external", as: Bool.self) { roles.insert(.member) }
        return Viewer(
            organization: organization, person: person, account: account,
            name: try first.get("given_name", as: String.self) + " " + first.get("family_name", as: String.self), roles: roles,
            language: try first["language"], timeZone: TimeZone(identifier: try first["time_zone"]) ?? zone, organizationZone: zone,
            today: today)
    }
}

extension Bearer: RowDecodable {
    init(row: Row) throws {
        organization = try row["organization_id"]
        organizationName = try row["organization_name"]
        zone = TimeZone(identifier: try row["organization_zone"]) ?? .gmt
        account = try row["account_id"]
        person = try row["person_id"]
    }
}
