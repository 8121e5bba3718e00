import Kernel
import Storage

extension Ladder: RowDecodable {
    package init(row: Row) throws {
        id = try row["id"]
        framework = try row["framework_id"]
        key = try row["key"]
        craft = try row["craft"]
        let (fr, en): (String?, String?) = (try row["craft_name_fr"], try row["craft_name_en"])
        craftName = if let fr, let en { Phrase(typedFrench: fr, english: en) } else { nil }
        track = try row["track"]
        name = try row.text("name")
        about = try row.localized("about")
        isAdditive = try row["is_additive"]
        revision = try row["revision"]
    }

    static let columns: Query = """
        l.id, l.framework_id, l.key, l.craft, c.name_fr AS craft_name_fr, c.name_en AS craft_name_en, l.track, l.name_fr, l.name_en,
        l.about_fr, l.about_en, l.is_additive, l.revision
        """
    static let sources: Query = "ladders l LEFT JOIN crafts c ON c.organization_id = l.organization_id AND c.key = l.craft"
}

extension Track: StorageValue {
    package var stored: Value { .text(rawValue) }

    package init(stored: Value) throws(StorageError) {
        guard case .text(let text) = stored, let track = Track(rawValue: text) else { throw .unreadable("track", stored) }
        self = track
    }
}

extension Ladder {
    /// - Throws: `Refusal.notFound` when the viewer may not see it.
    package static func find(_ id: LadderID, visibleTo viewer: Viewer, in db: any Reader) throws -> Ladder {
        let query: Query = """
            SELECT \(columns) FROM \(sources) JOIN frameworks f ON f.id = l.framework_id WHERE l.id = \(id) AND \(FrameworkPolicy.visible(to: viewer))
            """
        guard let ladder = try db.first(Ladder.self, query) else { throw Refusal.notFound }
        return ladder
    }

    package static func of(_ framework: FrameworkID, in db: any Reader) throws -> [Ladder] {
        try db.all(Ladder.self, "SELECT \(columns) FROM \(sources) WHERE l.framework_id = \(framework) ORDER BY l.position")
    }

    static func holding(_ level: LevelID, in db: any Reader) throws -> Ladder? {
        try db.first(Ladder.self, "SELECT \(columns) FROM \(sources) JOIN levels v ON v.ladder_id = l.id WHERE v.id = \(level)")
    }

    /// The levels from the lowest to the highest.
    package static func levels(of ladder: LadderID, in db: any Reader) throws -> [Level] {
        try Level.all("v.ladder_id = \(ladder)", in: db)
    }
}

extension Ladder {
    /// The ladders where a theme stands, in the framework's order.
    static func holding(_ theme: ThemeID, visibleTo viewer: Viewer, in db: any Reader) throws -> [Ladder] {
        try db.all(
            Ladder.self,
            """
            SELECT \(columns) FROM \(sources) JOIN frameworks f ON f.id = l.framework_id
            WHERE \(FrameworkPolicy.visible(to: viewer)) AND l.id IN (
                SELECT r.ladder_id FROM ladder_competencies r JOIN competencies k ON k.id = r.competency_id WHERE k.theme_id = \(theme))
            ORDER BY l.position
            """
        )
    }
}
