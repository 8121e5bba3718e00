import Kernel
import Storage

extension Employment: RowDecodable {
    static let columns: Query = "p.id, p.employee_number, p.joined_on, p.left_on, p.is_external"

    package init(row: Row) throws {
        person = try row["id"]
        employeeNumber = try row["employee_number"]
        joinedOn = try row["joined_on"]
        leftOn = try row["left_on"]
        isExternal = try row["is_external"]
    }

    /// Nil when the viewer may see the person but not this.
    package static func of(_ person: PersonID, visibleTo viewer: Viewer, on today: Day, in db: any Reader) throws -> Employment? {
        try db.first("SELECT \(columns) FROM people p WHERE p.id = \(person) AND \(DirectoryPolicy(viewer).visibleEmployment(on: today))")
    }

    /// For a change already permitted; nothing here is shown.
    /// - Throws: `Refusal.notFound`.
    static func find(_ person: PersonID, in db: Write) throws -> Employment {
        let found = try db.first(
            Employment.self, "SELECT \(columns) FROM people p WHERE p.id = \(person) AND p.organization_id = \(db.organization)")
        guard let found else { throw Refusal.notFound }
        return found
    }
}
