import Kernel
import Storage

extension Membership: RowDecodable {
    static let columns: Query = "m.id, m.person_id, m.team_id, m.from_on, m.to_on"

    package init(row: Row) throws {
        id = try row["id"]
        person = try row["person_id"]
        team = try row["team_id"]
        span = try DaySpan(row: row)
    }

    /// Every membership of a person, the latest first.
    static func of(_ person: PersonID, of organization: OrganizationID, in db: any Reader) throws -> [Membership] {
        try db.all(
            """
            SELECT \(columns) FROM memberships m WHERE m.organization_id = \(organization) AND m.person_id = \(person)
            ORDER BY m.from_on DESC, m.id DESC
            """)
    }

    /// Those of a team that are not over on a day.
    static func ofTeam(_ team: TeamID, notOverOn day: Day, of organization: OrganizationID, in db: any Reader) throws -> [Membership] {
        try db.all(
            """
            SELECT \(columns) FROM memberships m WHERE m.organization_id = \(organization) AND m.team_id = \(team)
                AND (m.to_on IS NULL OR m.to_on >= \(day)) ORDER BY m.from_on, m.id
            """)
    }

    /// Everybody's, not over on a day.
    static func all(notOverOn day: Day, of organization: OrganizationID, in db: any Reader) throws -> [Membership] {
        try db.all(
            """
            SELECT \(columns) FROM memberships m WHERE m.organization_id = \(organization) AND (m.to_on IS NULL OR m.to_on >= \(day))
            ORDER BY m.from_on, m.id
            """)
    }
}
