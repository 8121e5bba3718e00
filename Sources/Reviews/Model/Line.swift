import Kernel
import People
import Storage

/// Who answers to whom on a day, as predicates.
enum Line {
    /// A manager of the person a column names.
    static func manages(_ manager: PersonID, _ person: Query, on day: Day) -> Query {
        managed(manager, person, since: "\(day)", through: day)
    }

    /// The reviews of whoever answers to them: begins with the few they manage, where `manages` looks at each review.
    static func reviewsManaged(by manager: PersonID, on day: Day) -> Query {
        """
        SELECT m.id FROM reporting_lines line JOIN reviews m ON m.subject_id = line.person_id
        WHERE line.manager_id = \(manager) AND line.from_on <= \(day) AND (line.to_on IS NULL OR line.to_on >= \(day))
        """
    }

    /// A manager of that person on any day since another.
    static func managed(_ manager: PersonID, _ person: Query, since first: Query, through last: Day) -> Query {
        """
        EXISTS (SELECT 1 FROM reporting_lines line WHERE line.person_id = \(person) AND line.manager_id = \(manager)
            AND line.from_on <= \(last) AND (line.to_on IS NULL OR line.to_on >= \(first)))
        """
    }

    static func managers(of person: PersonID, on day: Day, of organization: OrganizationID, in db: any Reader) throws -> [PersonID] {
        try managers(of: person, since: day, through: day, of: organization, in: db)
    }

    /// Whoever managed somebody on any of these days, the earliest first.
    static func managers(
        of person: PersonID, since first: Day, through last: Day, of organization: OrganizationID, in db: any Reader
    ) throws -> [PersonID] {
        let all: [PersonID] = try db.values(
            """
            SELECT l.manager_id FROM reporting_lines l WHERE l.organization_id = \(organization) AND l.person_id = \(person)
                AND l.from_on <= \(last) AND (l.to_on IS NULL OR l.to_on >= \(first)) ORDER BY l.from_on, l.id
            """)
        return all.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// The days of a span on which somebody managed a person.
    static func spans(
        of manager: PersonID, over person: PersonID, within span: DaySpan, of organization: OrganizationID, in db: any Reader
    ) throws -> [DaySpan] {
        let rows = try db.rows(
            """
            SELECT l.from_on, l.to_on FROM reporting_lines l WHERE l.organization_id = \(organization) AND l.person_id = \(person)
                AND l.manager_id = \(manager) ORDER BY l.from_on, l.id
            """)
        return try rows.compactMap { row in
            let (from, to): (Day, Day?) = (try row["from_on"], try row["to_on"])
            let last = [to, span.to].compactMap(\.self).min()
            return DaySpan(from: max(from, span.from), to: last)
        }
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
