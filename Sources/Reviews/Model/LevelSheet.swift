import Careers
import Kernel
import People
import Storage

/// Everybody present and the level they stand on.
struct LevelSheet: Sendable {
    struct Line: Sendable {
        let person: PersonID
        let name: String
        let title: String?
        let level: LevelID?
    }

    static let pageSize = 100

    let lines: [Line]
    let choices: [LevelChoice]
    let missing: Int
    let page: Int
    let unread: UnreadChoices
    let hasMore: Bool
    let today: Day

    static func load(for viewer: Viewer, page: Int, unread: UnreadChoices, on today: Day, in db: any Reader) throws -> LevelSheet {
        let rows = try db.rows(
            """
            SELECT p.id, p.given_name, p.family_name, p.title, pl.level_id FROM people p \(current(on: today))
            WHERE \(present(viewer, on: today))
            ORDER BY p.id
            """
        ).byName()
        let lines = try rows.map { Line(person: try $0["id"], name: try $0.fullName(), title: try $0["title"], level: try $0["level_id"]) }
        let ordered = lines.filter { $0.level == nil } + lines.filter { $0.level != nil }
        let missing = try db.value(
            Int.self, "SELECT count(*) FROM people p \(current(on: today)) WHERE \(present(viewer, on: today)) AND pl.level_id IS NULL")
        return LevelSheet(
            lines: Array(ordered.dropFirst((page - 1) * pageSize).prefix(pageSize)),
            choices: try LevelChoice.all(for: viewer, in: db), missing: missing ?? 0, page: page, unread: unread,
            hasMore: page * pageSize < ordered.count, today: today)
    }

    private static func current(on today: Day) -> Query {
        "LEFT JOIN person_levels pl ON pl.person_id = p.id AND pl.from_on <= \(today) AND (pl.to_on IS NULL OR pl.to_on >= \(today))"
    }

    private static func present(_ viewer: Viewer, on today: Day) -> Query {
        "p.organization_id = \(viewer.organization) AND NOT p.is_external AND (p.left_on IS NULL OR p.left_on >= \(today))"
    }
}
