import Kernel
import Storage

extension RelationKind: StorageValue {
    package var stored: Value { .text(rawValue) }

    package init(stored: Value) throws(StorageError) {
        guard case .text(let text) = stored, let kind = RelationKind(rawValue: text) else { throw .unreadable("relation", stored) }
        self = kind
    }
}

extension Relation: RowDecodable {
    static let columns: Query = "r.id, r.kind, r.holder_id, r.team_id, r.craft_id, r.from_on, r.to_on"

    package init(row: Row) throws {
        id = try row["id"]
        kind = try row["kind"]
        holder = try row["holder_id"]
        team = try row["team_id"]
        craft = try row["craft_id"]
        span = try DaySpan(row: row)
    }

    package static func all(of organization: OrganizationID, in db: any Reader) throws -> [Relation] {
        try db.all("SELECT \(columns) FROM relations r WHERE r.organization_id = \(organization) ORDER BY r.kind, r.from_on DESC, r.id DESC")
    }

    /// Those somebody holds on a day.
    package static func held(by person: PersonID, on day: Day, of organization: OrganizationID, in db: any Reader) throws -> [Relation] {
        try db.all(
            """
            SELECT \(columns) FROM relations r WHERE r.organization_id = \(organization) AND r.holder_id = \(person)
                AND r.from_on <= \(day) AND (r.to_on IS NULL OR r.to_on >= \(day)) ORDER BY r.kind, r.id
            """)
    }

    /// - Throws: `Refusal.notFound`.
    static func find(_ id: ID<Relation>, of organization: OrganizationID, in db: any Reader) throws -> Relation {
        let relation = try db.first(
            Relation.self, "SELECT \(columns) FROM relations r WHERE r.id = \(id) AND r.organization_id = \(organization)")
        guard let relation else { throw Refusal.notFound }
        return relation
    }
}
