import Kernel
import Storage

extension ReportingLine: RowDecodable {
    static let columns: Query = "l.id, l.person_id, l.manager_id, l.from_on, l.to_on"

    package init(row: Row) throws {
        id = try row["id"]
        person = try row["person_id"]
        manager = try row["manager_id"]
        span = try DaySpan(row: row)
    }

    /// Everybody's, not over on a day.
    static func all(notOverOn day: Day, of organization: OrganizationID, in db: any Reader) throws -> [ReportingLine] {
        try db.all(
            """
            SELECT \(columns) FROM reporting_lines l WHERE l.organization_id = \(organization) AND (l.to_on IS NULL OR l.to_on >= \(day))
            ORDER BY l.from_on, l.id
            """)
    }

    /// Every line to a person's managers, the latest first.
    package static func toManagers(of person: PersonID, of organization: OrganizationID, in db: any Reader) throws -> [ReportingLine] {
        try db.all(
            """
            SELECT \(columns) FROM reporting_lines l WHERE l.organization_id = \(organization) AND l.person_id = \(person)
            ORDER BY l.from_on DESC, l.id DESC
            """)
    }

    /// Every line from a person's reports, the latest first.
    package static func toReports(of manager: PersonID, of organization: OrganizationID, in db: any Reader) throws -> [ReportingLine] {
        try db.all(
            """
            SELECT \(columns) FROM reporting_lines l WHERE l.organization_id = \(organization) AND l.manager_id = \(manager)
            ORDER BY l.from_on DESC, l.id DESC
            """)
    }

    package static func managers(of person: PersonID, on day: Day, of organization: OrganizationID, in db: any Reader) throws -> [PersonID] {
        try db.values(
            """
            SELECT l.manager_id FROM reporting_lines l WHERE l.organization_id = \(organization) AND l.person_id = \(person)
                AND l.from_on <= \(day) AND (l.to_on IS NULL OR l.to_on >= \(day)) ORDER BY l.from_on, l.id
            """)
    }

    package static func reports(of manager: PersonID, on day: Day, of organization: OrganizationID, in db: any Reader) throws -> [PersonID] {
        try db.values(
            """
            SELECT l.person_id FROM reporting_lines l WHERE l.organization_id = \(organization) AND l.manager_id = \(manager)
                AND l.from_on <= \(day) AND (l.to_on IS NULL OR l.to_on >= \(day)) ORDER BY l.person_id
            """)
    }

    /// Whether a person answers to a manager on a day, directly or through others.
    package static func isInLine(_ manager: PersonID, of person: PersonID, on day: Day, in db: any Reader) throws -> Bool {
        try db.value(Int.self, "SELECT 1 FROM people p WHERE p.id = \(person) AND p.id IN (\(everybodyUnder(manager, on: day)))") != nil
    }

    /// Everybody who answers to a manager on a day, directly or through others: the one column of a sub-select.
    package static func everybodyUnder(_ manager: PersonID, on day: Day) -> Query {
        """
        WITH RECURSIVE under (person_id) AS (
            SELECT l.person_id FROM reporting_lines l
            WHERE l.manager_id = \(manager) AND l.from_on <= \(day) AND (l.to_on IS NULL OR l.to_on >= \(day))
            UNION
            SELECT l.person_id FROM reporting_lines l JOIN under ON l.manager_id = under.person_id
            WHERE l.from_on <= \(day) AND (l.to_on IS NULL OR l.to_on >= \(day))
        )
        SELECT person_id FROM under
        """
    }
}
