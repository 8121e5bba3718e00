import Careers
import Kernel
import Storage

/// The level somebody stands on, for a time.
package struct PersonLevel: Sendable, Equatable, RowDecodable {
    package let id: ID<PersonLevel>
    package let person: PersonID
    package let level: LevelID
    package let from: Day
    package let to: Day?
    package let source: Source
    /// Why they were placed on another level without a change that both sides want.
    package let reason: WrittenText?

    /// How it came to be known.
    package enum Source: String, Sendable, CaseIterable, Codable {
        case hr
        case imported = "import"
        case review, change
    }

    package init(row: Row) throws {
        id = try row["id"]
        person = try row["person_id"]
        level = try row["level_id"]
        from = try row["from_on"]
        to = try row["to_on"]
        source = Source(rawValue: try row["source"]) ?? .hr
        reason = try row.written("reason")
    }

    private static let columns: Query = "pl.id, pl.person_id, pl.level_id, pl.from_on, pl.to_on, pl.source, pl.reason, pl.reason_language"

    func holds(on day: Day) -> Bool { from <= day && (to.map { $0 >= day } ?? true) }

    static func find(_ id: ID<PersonLevel>, of organization: OrganizationID, in db: any Reader) throws -> PersonLevel {
        let found: PersonLevel? = try db.first(
            """
            SELECT \(columns) FROM person_levels pl
            WHERE pl.id = \(id) AND pl.organization_id = \(organization)
            """)
        guard let found else { throw Refusal.notFound }
        return found
    }

    package static func history(of person: PersonID, of organization: OrganizationID, in db: any Reader) throws -> [PersonLevel] {
        try db.all(
            """
            SELECT \(columns) FROM person_levels pl
            WHERE pl.person_id = \(person) AND pl.organization_id = \(organization) ORDER BY pl.from_on DESC, pl.id DESC
            """)
    }

    /// Of everybody whose identity follows one and does not follow another.
    static func histories(after first: PersonID, through last: PersonID, of organization: OrganizationID, in db: any Reader) throws -> [PersonLevel] {
        try db.all(
            """
            SELECT \(columns) FROM person_levels pl
            WHERE pl.person_id > \(first) AND pl.person_id <= \(last) AND pl.organization_id = \(organization) ORDER BY pl.person_id, pl.from_on DESC, pl.id DESC
            """)
    }

    /// The level of a person on a day, for whoever was found to see the person.
    package static func of(_ person: PersonID, on day: Day, of organization: OrganizationID, in db: any Reader) throws -> PersonLevel? {
        try history(of: person, of: organization, in: db).first { $0.holds(on: day) }
    }
}
