import Kernel
import Storage

extension Rung {
    package init(row: Row) throws {
        self.init(lineage: try row["lineage_id"], ladder: try row["ladder_key"], order: try row["position"])
    }

    /// The level somebody stands on, whatever the version of its framework.
    package static func of(_ level: LevelID, of organization: OrganizationID, in db: any Reader) throws -> Rung? {
        try db.rows(
            """
            SELECT f.lineage_id, l.key AS ladder_key, v.position FROM levels v
            JOIN ladders l ON l.id = v.ladder_id JOIN frameworks f ON f.id = v.framework_id
            WHERE v.id = \(level) AND f.organization_id = \(organization)
            """
        ).first.map { try Rung(row: $0) }
    }
}

extension NamedRung: RowDecodable {
    package init(row: Row) throws {
        rung = try Rung(row: row)
        level = try row["id"]
        name = try row.text("name")
        ladder = try row["ladder_id"]
        ladderName = try row.text("ladder_name")
        craft = try row["craft"]
        track = try row["track"]
    }

    /// Every level of the frameworks in force on a day, ladder by ladder, for whoever was found to be inside.
    package static func inForce(on day: Day, of organization: OrganizationID, in db: any Reader) throws -> [NamedRung] {
        try db.all(
            """
            SELECT f.lineage_id, l.key AS ladder_key, v.position, v.id, v.name_fr, v.name_en, l.id AS ladder_id,
                l.name_fr AS ladder_name_fr, l.name_en AS ladder_name_en, l.craft, l.track
            FROM levels v JOIN ladders l ON l.id = v.ladder_id JOIN frameworks f ON f.id = v.framework_id
            WHERE f.organization_id = \(organization) AND f.status IN ('published', 'superseded') AND f.effective_on <= \(day) AND NOT EXISTS (
                SELECT 1 FROM frameworks n WHERE n.lineage_id = f.lineage_id AND n.organization_id = f.organization_id
                AND n.version > f.version AND n.published_at IS NOT NULL AND n.effective_on <= \(day))
            ORDER BY f.created_at, f.id, l.position, v.position
            """)
    }
}
