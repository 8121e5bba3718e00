import Careers
import Kernel
import Storage

/// A level as HR chooses it: of a published framework in force.
package struct LevelChoice: Sendable, Equatable {
    package let id: LevelID
    package let order: Int
    package let level: LocalizedText
    package let ladder: LocalizedText

    package func label(_ language: Language) -> String { "\(ladder.preferring(language)) · \(order) · \(level.preferring(language))" }

    static func all(for viewer: Viewer, in db: any Reader) throws -> [LevelChoice] {
        try all("f.status = 'published' AND f.organization_id = \(viewer.organization)", in: db)
    }

    static func named(_ id: LevelID, of organization: OrganizationID, in db: any Reader) throws -> LevelChoice? {
        try all("v.id = \(id) AND f.organization_id = \(organization)", in: db).first
    }

    /// A level somebody stands or stood on, whatever became of its framework.
    package static func held(_ id: LevelID, of organization: OrganizationID, in db: any Reader) throws -> LevelChoice? {
        try named(id, of: organization, in: db)
    }

    private static func all(_ condition: Query, in db: any Reader) throws -> [LevelChoice] {
        try db.rows(
            """
            SELECT v.id, v.position, v.name_fr, v.name_en, l.name_fr AS ladder_fr, l.name_en AS ladder_en
            FROM levels v JOIN ladders l ON l.id = v.ladder_id JOIN frameworks f ON f.id = v.framework_id
            WHERE \(condition) ORDER BY f.effective_on DESC, l.framework_id, l.position, v.position
            """
        ).map { row in
            LevelChoice(id: try row["id"], order: try row["position"], level: try row.text("name"), ladder: try row.text("ladder"))
        }
    }
}
