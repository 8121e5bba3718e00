import Kernel
import Storage

extension Craft: RowDecodable {
    static let columns: Query = "c.id, c.key, c.name_fr, c.name_en, c.version"

    package init(row: Row) throws {
        id = try row["id"]
        key = try row["key"]
        name = Phrase(typedFrench: try row["name_fr"], english: try row["name_en"])
        version = try row["version"]
    }

    package static func all(visibleTo viewer: Viewer, in db: any Reader) throws -> [Craft] {
        try db.all("SELECT \(columns) FROM crafts c WHERE \(DirectoryPolicy(viewer).visibleCrafts()) ORDER BY c.name_fr, c.id")
    }

    /// Of an organization, for changes already permitted.
    package static func all(of organization: OrganizationID, in db: any Reader) throws -> [Craft] {
        try db.all("SELECT \(columns) FROM crafts c WHERE c.organization_id = \(organization) ORDER BY c.name_fr, c.id")
    }

    /// - Throws: `Refusal.notFound`.
    package static func find(_ id: CraftID, visibleTo viewer: Viewer, in db: any Reader) throws -> Craft {
        let craft = try db.first(
            Craft.self, "SELECT \(columns) FROM crafts c WHERE c.id = \(id) AND \(DirectoryPolicy(viewer).visibleCrafts())")
        guard let craft else { throw Refusal.notFound }
        return craft
    }

    package static func named(_ key: String, of organization: OrganizationID, in db: any Reader) throws -> Craft? {
        try db.first("SELECT \(columns) FROM crafts c WHERE c.organization_id = \(organization) AND c.key = \(key)")
    }
}
