import Kernel
import Storage

extension Team: RowDecodable {
    static let columns: Query = "t.id, t.name, t.closed_on, t.version"

    package init(row: Row) throws {
        id = try row["id"]
        name = try row["name"]
        closedOn = try row["closed_on"]
        version = try row["version"]
    }

    package static func all(visibleTo viewer: Viewer, on today: Day, in db: any Reader) throws -> [Team] {
        try db.all("SELECT \(columns) FROM teams t WHERE \(DirectoryPolicy(viewer).visibleTeams(on: today)) ORDER BY t.name, t.id")
    }

    /// Those one may still join.
    package static func open(on today: Day, visibleTo viewer: Viewer, in db: any Reader) throws -> [Team] {
        try all(visibleTo: viewer, on: today, in: db).filter { $0.isOpen(on: today) }
    }

    /// - Throws: `Refusal.notFound`.
    package static func find(_ id: TeamID, visibleTo viewer: Viewer, on today: Day, in db: any Reader) throws -> Team {
        let team = try db.first(
            Team.self, "SELECT \(columns) FROM teams t WHERE t.id = \(id) AND \(DirectoryPolicy(viewer).visibleTeams(on: today))")
        guard let team else { throw Refusal.notFound }
        return team
    }

    /// Teams a person is in on a day.
    package static func of(_ person: PersonID, on day: Day, visibleTo viewer: Viewer, in db: any Reader) throws -> [Team] {
        try db.all(
            """
            SELECT \(columns) FROM teams t JOIN memberships m ON m.team_id = t.id
            WHERE m.person_id = \(person) AND m.from_on <= \(day) AND (m.to_on IS NULL OR m.to_on >= \(day))
                AND \(DirectoryPolicy(viewer).visibleTeams(on: day)) ORDER BY t.name, t.id
            """)
    }
}
