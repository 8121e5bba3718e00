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
        /// The key of their craft.
        let craft: String?
        let level: LevelID?
        /// Recorded for a day ahead.
        let coming: Coming?

        var isMissing: Bool { level == nil && coming == nil }
    }

    struct Coming: Sendable {
        let level: LevelID
        let from: Day
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
            SELECT p.id, p.given_name, p.family_name, p.title, c.key AS craft, pl.level_id, nl.level_id AS coming_level, nl.from_on AS coming_on
            FROM people p LEFT JOIN crafts c ON c.id = p.craft_id \(current(on: today)) \(next(after: today))
            WHERE \(present(viewer, on: today))
            ORDER BY p.id
            """
        ).byName()
        let lines = try rows.map { row in
            Line(
                person: try row["id"], name: try row.fullName(), title: try row["title"], craft: try row["craft"], level: try row["level_id"],
                coming: try coming(row))
        }
        let ordered = lines.filter(\.isMissing) + lines.filter { !$0.isMissing }
        return LevelSheet(
            lines: Array(ordered.dropFirst((page - 1) * pageSize).prefix(pageSize)),
            choices: try LevelChoice.all(for: viewer, in: db), missing: lines.count(where: \.isMissing), page: page, unread: unread,
            hasMore: page * pageSize < ordered.count, today: today)
    }

    private static func current(on today: Day) -> Query {
        "LEFT JOIN person_levels pl ON pl.person_id = p.id AND pl.from_on <= \(today) AND (pl.to_on IS NULL OR pl.to_on >= \(today))"
    }

    private static func next(after today: Day) -> Query {
        """
        LEFT JOIN person_levels nl ON nl.person_id = p.id AND nl.from_on = (
            SELECT min(ahead.from_on) FROM person_levels ahead WHERE ahead.person_id = p.id AND ahead.from_on > \(today))
        """
    }

    private static func coming(_ row: Row) throws -> Coming? {
        guard let level: LevelID = try row.get("coming_level", as: LevelID?.self), let from: Day = try row.get("coming_on", as: Day?.self) else { return nil }
        return Coming(level: level, from: from)
    }

    private static func present(_ viewer: Viewer, on today: Day) -> Query {
        "p.organization_id = \(viewer.organization) AND NOT p.is_external AND (p.left_on IS NULL OR p.left_on >= \(today))"
    }
}
