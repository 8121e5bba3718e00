import Kernel
import Storage

extension ProgressionRule {
    static func of(_ ladders: [LadderID], in db: any Reader) throws -> [LadderID: [ProgressionRule]] {
        let rules = try db.rows(
            """
            SELECT p.id, p.ladder_id, p.level_id, p.kind, p.at_least, p.explanation_fr, p.explanation_en FROM progression_rules p
            WHERE p.ladder_id IN (\(list: ladders)) ORDER BY p.ladder_id, p.id
            """
        )
        guard !rules.isEmpty else { return [:] }
        let ids = try rules.map { try $0.get("id", as: ID<ProgressionRule>.self) }
        let amounts = try byRule(
            """
            SELECT w.rule_id, k.key, w.amount FROM progression_weights w JOIN competencies k ON k.id = w.competency_id
            WHERE w.rule_id IN (\(list: ids)) ORDER BY w.rule_id, w.position
            """,
            in: db
        )
        let required = try byRule(
            """
            SELECT q.rule_id, k.key FROM progression_required q JOIN competencies k ON k.id = q.competency_id
            WHERE q.rule_id IN (\(list: ids)) ORDER BY q.rule_id, q.position
            """,
            in: db
        )
        let steps = try byRule(
            """
            SELECT s.rule_id, s.at_least, s.name_fr, s.name_en FROM progression_sublevels s
            WHERE s.rule_id IN (\(list: ids)) ORDER BY s.rule_id, s.position
            """,
            in: db
        )
        return try Dictionary(grouping: rules) { try $0.get("ladder_id", as: LadderID.self) }.mapValues { rows in
            try rows.map { row in
                let id = try row.get("id", as: ID<ProgressionRule>.self)
                return try ProgressionRule(row: row, amounts: amounts[id] ?? [], required: required[id] ?? [], steps: steps[id] ?? [])
            }
        }
    }

    private static func byRule(_ query: Query, in db: any Reader) throws -> [ID<ProgressionRule>: [Row]] {
        try Dictionary(grouping: try db.rows(query)) { try $0.get("rule_id", as: ID<ProgressionRule>.self) }
    }

    private init(row: Row, amounts: [Row], required: [Row], steps: [Row]) throws {
        level = try row["level_id"]
        explanation = try row.localized("explanation")
        self.required = try required.map { try $0["key"] }
        subLevels = try steps.map { SubLevel(atLeast: try $0["at_least"], name: try $0.localized("name")) }
        let weights = try amounts.map { CompetencyWeight(competency: try $0["key"], value: try $0["amount"]) }
        let threshold: Double? = try row["at_least"]
        let kind: String = try row["kind"]
        switch (kind, threshold) {
        case ("share", let share?): condition = .share(atLeast: share)
        case ("weighted", let share?): condition = .weighted(atLeast: share, weights: weights)
        case ("points", let points?): condition = .points(atLeast: points, points: weights)
        case ("all", _): condition = .all
        default: throw StorageError.unreadable("progression rule", .text(kind))
        }
    }
}

extension Prerequisite {
    static func of(_ ladders: [LadderID], in db: any Reader) throws -> [LevelID: [Prerequisite]] {
        let rows = try db.rows(
            """
            SELECT q.level_id, q.condition_fr, q.condition_en, q.shown_competency_id, q.shown_level_id FROM prerequisites q
            JOIN levels v ON v.id = q.level_id WHERE v.ladder_id IN (\(list: ladders)) ORDER BY q.level_id, q.position
            """
        )
        return try Dictionary(grouping: rows) { try $0.get("level_id", as: LevelID.self) }.mapValues { try $0.map(Prerequisite.init(row:)) }
    }

    private init(row: Row) throws {
        if let competency: CompetencyID = try row["shown_competency_id"] {
            self = .shown(competency, at: try row["shown_level_id"])
        } else {
            self = .condition(try row.text("condition"))
        }
    }
}
