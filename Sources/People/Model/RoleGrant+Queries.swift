import Kernel
import Storage

extension RoleGrant: RowDecodable {
    static let columns: Query = "g.id, g.person_id, g.role, g.from_on, g.to_on"

    package init(row: Row) throws {
        id = try row["id"]
        person = try row["person_id"]
        role = try row["role"]
        span = try DaySpan(row: row)
    }

    static func all(of organization: OrganizationID, in db: any Reader) throws -> [RoleGrant] {
        try db.all("SELECT \(columns) FROM role_grants g WHERE g.organization_id = \(organization) ORDER BY g.role, g.from_on DESC, g.id DESC")
    }

    static func of(_ person: PersonID, of organization: OrganizationID, in db: any Reader) throws -> [RoleGrant] {
        try db.all(
            """
            SELECT \(columns) FROM role_grants g WHERE g.organization_id = \(organization) AND g.person_id = \(person)
            ORDER BY g.from_on DESC, g.id DESC
            """)
    }

    /// - Throws: `Refusal.notFound`.
    static func find(_ id: ID<RoleGrant>, of organization: OrganizationID, in db: any Reader) throws -> RoleGrant {
        let grant = try db.first(
            RoleGrant.self, "SELECT \(columns) FROM role_grants g WHERE g.id = \(id) AND g.organization_id = \(organization)")
        guard let grant else { throw Refusal.notFound }
        return grant
    }
}
