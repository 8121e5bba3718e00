import Kernel
import Storage

extension DirectorySnapshot {
    /// - Parameter day: what was over before it plays no part.
    static func load(_ organization: OrganizationID, from day: Day, in db: any Reader) throws -> DirectorySnapshot {
        guard let settings = try db.rows("SELECT language, time_zone FROM organizations WHERE id = \(organization)").first else {
            throw Refusal.notFound
        }
        let rows = try db.rows(
            """
            SELECT \(Person.columns), p.employee_number, p.joined_on, p.left_on FROM people p WHERE p.organization_id = \(organization)
            """)
        let people = try rows.map(Person.init(row:))
        let lines = try ReportingLine.all(notOverOn: day, of: organization, in: db)
        return DirectorySnapshot(
            people: Dictionary(people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
            employments: Dictionary(try rows.map(Employment.init(row:)).map { ($0.person, $0) }, uniquingKeysWith: { first, _ in first }),
            memberships: Dictionary(grouping: try Membership.all(notOverOn: day, of: organization, in: db), by: \.person),
            structure: ReportingStructure(lines), lines: lines,
            grants: Dictionary(grouping: try RoleGrant.all(of: organization, in: db), by: \.person),
            teams: try db.all("SELECT \(Team.columns) FROM teams t WHERE t.organization_id = \(organization) ORDER BY t.name, t.id"),
            crafts: try Craft.all(of: organization, in: db), language: try settings["language"], timeZone: try settings["time_zone"])
    }
}
