import Kernel
import Storage

extension NamedLevel: RowDecodable {
    package init(row: Row) throws {
        identity = try row["identity"]
        id = try row["id"]
        lineage = try row["lineage_id"]
        ladder = try row["ladder_id"]
        ladderKey = try row["ladder_key"]
        ladderName = try row.text("ladder_name")
        order = try row["position"]
        name = try row.text("name")
        craft = try row["craft"]
        track = try row["track"]
    }

    /// Of `v`, a level, `l`, its ladder, and `f`, its framework.
    package static let columns: Query = """
        v.identity, v.id, f.lineage_id, l.id AS ladder_id, l.key AS ladder_key, l.name_fr AS ladder_name_fr, l.name_en AS ladder_name_en,
        v.position, v.name_fr, v.name_en, l.craft, l.track
        """
    static let sources: Query = "levels v JOIN ladders l ON l.id = v.ladder_id JOIN frameworks f ON f.id = v.framework_id"

    /// A level of any version, for whoever may know where somebody stands.
    package static func of(_ level: LevelID, of organization: OrganizationID, in db: any Reader) throws -> NamedLevel? {
        try db.first("SELECT \(columns) FROM \(sources) WHERE v.id = \(level) AND f.organization_id = \(organization)")
    }

    /// Every level of the frameworks in force on a day, ladder by ladder, for whoever was found to be inside.
    package static func inForce(on day: Day, of organization: OrganizationID, in db: any Reader) throws -> [NamedLevel] {
        try db.all(
            """
            SELECT \(columns) FROM \(sources)
            WHERE f.organization_id = \(organization) AND f.status IN ('published', 'superseded') AND f.effective_on <= \(day) AND NOT EXISTS (
                SELECT 1 FROM frameworks n WHERE n.lineage_id = f.lineage_id AND n.organization_id = f.organization_id
                AND n.version > f.version AND n.published_at IS NOT NULL AND n.effective_on <= \(day))
            ORDER BY f.created_at, f.id, l.position, v.position
            """)
    }
}
