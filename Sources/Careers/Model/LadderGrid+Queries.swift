import Kernel
import Storage

extension LadderGrid {
    /// - Throws: `Refusal.notFound` when the viewer may not see it.
    package static func find(
        _ id: LadderID,
        visibleTo viewer: Viewer,
        detail: Expectation.Detail = .everything,
        in db: any Reader
    ) throws -> LadderGrid {
        let ladder = try Ladder.find(id, visibleTo: viewer, in: db)
        return try GridReading(db, [ladder], detail: detail).grid(of: ladder)
    }

    /// The ladder a level stands on, its statements alone, whoever asks: for what was decided on it.
    /// - Parameter detail: nil for its levels and competencies without what they expect.
    /// - Throws: `Refusal.notFound` when there is no such level.
    package static func standing(
        on level: LevelID, detail: Expectation.Detail? = .statements(everythingOf: nil), in db: any Reader
    ) throws -> LadderGrid {
        guard let ladder = try Ladder.holding(level, in: db) else { throw Refusal.notFound }
        return try GridReading(db, [ladder], detail: detail).grid(of: ladder)
    }

    /// Every ladder of a framework the viewer was found to see.
    package static func all(of framework: FrameworkID, detail: Expectation.Detail = .everything, in db: any Reader) throws -> [LadderGrid] {
        let ladders = try Ladder.of(framework, in: db)
        let reading = try GridReading(db, ladders, detail: detail)
        return ladders.map(reading.grid)
    }
}

/// Reads ladders whole, with as many questions for twenty ladders as for one.
private struct GridReading {
    let levels: [LadderID: [Level]]
    let rows: [LadderID: [GridRow]]
    let expectations: [LadderID: [Expectation]]
    let rules: [LadderID: [ProgressionRule]]
    let prerequisites: [LevelID: [Prerequisite]]

    init(_ db: any Reader, _ ladders: [Ladder], detail: Expectation.Detail?) throws {
        let ids = ladders.map(\.id)
        levels = Dictionary(grouping: try Level.all("v.ladder_id IN (\(list: ids))", in: db), by: \.ladder)
        rows = Dictionary(grouping: try GridRow.of(ids, in: db), by: \.ladder)
        guard let detail else { (expectations, rules, prerequisites) = ([:], [:], [:]); return }
        expectations = Dictionary(grouping: try Expectation.all("e.ladder_id IN (\(list: ids))", detail: detail, in: db), by: \.ladder)
        rules = try ProgressionRule.of(ids, in: db)
        prerequisites = try Prerequisite.of(ids, in: db)
    }

    func grid(of ladder: Ladder) -> LadderGrid {
        let levels = levels[ladder.id] ?? []
        let own = Set(levels.map(\.id))
        return LadderGrid(
            ladder: ladder,
            levels: levels,
            groups: groups(of: rows[ladder.id] ?? []),
            expectations: expectations[ladder.id] ?? [],
            rules: rules[ladder.id] ?? [],
            prerequisites: prerequisites.filter { own.contains($0.key) }
        )
    }

    /// Themes in the order of their first row.
    private func groups(of rows: [GridRow]) -> [LadderGrid.Group] {
        var order: [ThemeID] = []
        let byTheme = Dictionary(grouping: rows, by: \.theme.id)
        for row in rows where !order.contains(row.theme.id) { order.append(row.theme.id) }
        return order.compactMap { id in
            byTheme[id].flatMap { rows in rows.first.map { LadderGrid.Group(theme: $0.theme, competencies: rows.map(\.competency)) } }
        }
    }
}

/// One row of a ladder's matrix.
struct GridRow: Sendable {
    let ladder: LadderID
    let theme: Theme
    let competency: Competency

    static func of(_ ladders: [LadderID], in db: any Reader) throws -> [GridRow] {
        let grades = try db.rows(
            """
            SELECT g.competency_id, g.key, g.name_fr, g.name_en, g.description_fr, g.description_en FROM competency_grades g
            WHERE g.competency_id IN (SELECT r.competency_id FROM ladder_competencies r WHERE r.ladder_id IN (\(list: ladders)))
            ORDER BY g.competency_id, g.position
            """
        )
        let byCompetency = try Dictionary(grouping: grades) { try $0.get("competency_id", as: CompetencyID.self) }
        return try db.rows(
            """
            SELECT r.ladder_id, k.id, k.theme_id, k.key, k.name_fr, k.name_en, k.description_fr, k.description_en,
                t.key AS theme_key, t.kind AS theme_kind, t.name_fr AS theme_name_fr, t.name_en AS theme_name_en
            FROM ladder_competencies r JOIN competencies k ON k.id = r.competency_id JOIN themes t ON t.id = k.theme_id
            WHERE r.ladder_id IN (\(list: ladders)) ORDER BY r.ladder_id, r.position
            """
        ).map { row in try GridRow(row: row, grades: byCompetency[row["id"]] ?? []) }
    }

    private init(row: Row, grades: [Row]) throws {
        ladder = try row["ladder_id"]
        theme = Theme(
            id: try row["theme_id"],
            key: try row["theme_key"],
            name: try row.text("theme_name"),
            kind: ThemeKind(rawValue: try row["theme_kind"])
        )
        competency = Competency(
            id: try row["id"],
            theme: try row["theme_id"],
            key: try row["key"],
            name: try row.text("name"),
            description: try row.localized("description"),
            grades: try grades.map {
                Competency.Grade(key: try $0["key"], name: try $0.text("name"), description: try $0.localized("description"))
            }
        )
    }
}
