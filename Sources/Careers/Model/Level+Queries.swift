import Kernel
import Storage

extension Level {
    private init(row: Row, titles: [LocalizedText]) throws {
        id = try row["id"]
        identity = try row["identity"]
        ladder = try row["ladder_id"]
        order = try row["position"]
        name = try row.text("name")
        scope = try row.localized("scope")
        experience = try row.localized("experience")
        isDefined = try row["is_defined"]
        revision = try row["revision"]
        self.titles = titles
    }

    /// - Throws: `Refusal.notFound` when the viewer may not see it.
    package static func find(_ id: LevelID, visibleTo viewer: Viewer, in db: any Reader) throws -> Level {
        let visible: Query = """
            v.id = \(id) AND EXISTS (SELECT 1 FROM frameworks f WHERE f.id = v.framework_id AND \(FrameworkPolicy.visible(to: viewer)))
            """
        guard let level = try all(visible, in: db).first else { throw Refusal.notFound }
        return level
    }

    /// The levels a condition on `v` chooses, by ladder and in rising order.
    static func all(_ condition: Query, in db: any Reader) throws -> [Level] {
        let titles = try db.rows(
            """
            SELECT t.level_id, t.text_fr, t.text_en FROM level_titles t JOIN levels v ON v.id = t.level_id
            WHERE \(condition) ORDER BY t.level_id, t.position
            """
        )
        let byLevel = try Dictionary(grouping: titles) { try $0.get("level_id", as: LevelID.self) }
        return try db.rows(
            """
            SELECT v.id, v.identity, v.ladder_id, v.position, v.name_fr, v.name_en, v.scope_fr, v.scope_en, v.experience_fr, v.experience_en,
                v.is_defined, v.revision
            FROM levels v WHERE \(condition) ORDER BY v.ladder_id, v.position
            """
        ).map { row in try Level(row: row, titles: (byLevel[row["id"]] ?? []).map { try $0.text("text") }) }
    }
}
