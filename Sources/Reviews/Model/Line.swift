import Kernel
import Storage

/// Who answers to whom on a day, as predicates.
enum Line {
    /// A manager of the person a column names.
    static func manages(_ manager: PersonID, _ person: Query, on day: Day) -> Query {
        """
        EXISTS (SELECT 1 FROM reporting_lines line WHERE line.person_id = \(person) AND line.manager_id = \(manager)
            AND line.from_on <= \(day) AND (line.to_on IS NULL OR line.to_on >= \(day)))
        """
    }

    static func managers(of person: PersonID, on day: Day, of organization: OrganizationID, in db: any Reader) throws -> [PersonID] {
        try db.values(
            """
            SELECT l.manager_id FROM reporting_lines l WHERE l.organization_id = \(organization) AND l.person_id = \(person)
                AND l.from_on <= \(day) AND (l.to_on IS NULL OR l.to_on >= \(day)) ORDER BY l.from_on, l.id
            """)
    }

    static func reports(of manager: PersonID, on day: Day, of organization: OrganizationID, in db: any Reader) throws -> [PersonID] {
        try db.values(
            """
            SELECT l.person_id FROM reporting_lines l JOIN people p ON p.id = l.person_id
            WHERE l.organization_id = \(organization) AND l.manager_id = \(manager) AND l.from_on <= \(day)
                AND (l.to_on IS NULL OR l.to_on >= \(day)) AND (p.left_on IS NULL OR p.left_on >= \(day)) ORDER BY l.person_id
            """)
    }
}
