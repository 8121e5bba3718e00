import Kernel
import Storage

/// Rows of a framework to insert, table by table, in an order its references allow.
struct PendingRows {
    enum Table: CaseIterable {
        case values, ladders, levels, titles, themes, competencies, grades, rows, expectations, lines, rules, weights, required,
            subLevels, prerequisites, passages
    }

    private var rows: [Table: [Query]] = [:]
    /// Far under what either engine binds at once.
    private static let batch = 100

    mutating func add(_ row: Query, to table: Table) {
        rows[table, default: []].append(row)
    }

    func insert(in db: Write) throws {
        for table in Table.allCases {
            var rest = (rows[table] ?? [])[...]
            while !rest.isEmpty {
                let batch = rest.prefix(Self.batch)
                rest = rest.dropFirst(Self.batch)
                try db.run(
                    "INSERT INTO \(table.columns) VALUES \(.list(batch))",
                    unrecorded: "what a framework says, beside the event of its import"
                )
            }
        }
    }
}

extension PendingRows.Table {
    fileprivate var columns: Query {
        switch self {
        case .values:
            "framework_values (id, organization_id, framework_id, position, key, name_fr, name_en, description_fr, description_en)"
        case .ladders:
            "ladders (id, organization_id, framework_id, position, key, craft, track, name_fr, name_en, about_fr, about_en, is_additive, revision)"
        case .levels:
            """
            levels (id, organization_id, framework_id, ladder_id, identity, position, name_fr, name_en, scope_fr, scope_en, experience_fr, experience_en,
                is_defined, revision)
            """
        case .titles: "level_titles (id, organization_id, framework_id, level_id, position, text_fr, text_en)"
        case .themes: "themes (id, organization_id, framework_id, key, kind, name_fr, name_en)"
        case .competencies:
            "competencies (id, organization_id, framework_id, theme_id, key, name_fr, name_en, description_fr, description_en)"
        case .grades:
            """
            competency_grades (id, organization_id, framework_id, competency_id, position, key, name_fr, name_en, description_fr, description_en)
            """
        case .rows: "ladder_competencies (ladder_id, competency_id, organization_id, framework_id, position)"
        case .expectations:
            "expectations (id, organization_id, framework_id, ladder_id, level_id, competency_id, identity, grade, revision)"
        case .lines:
            "expectation_lines (id, organization_id, framework_id, expectation_id, statement_id, kind, position, text_fr, text_en)"
        case .rules:
            "progression_rules (id, organization_id, framework_id, ladder_id, level_id, kind, at_least, explanation_fr, explanation_en)"
        case .weights: "progression_weights (rule_id, competency_id, organization_id, framework_id, position, amount)"
        case .required: "progression_required (rule_id, competency_id, organization_id, framework_id, position)"
        case .subLevels: "progression_sublevels (rule_id, position, organization_id, framework_id, at_least, name_fr, name_en)"
        case .passages: "ladder_passages (ladder_id, position, organization_id, framework_id, kind, level_id, other_level_id)"
        case .prerequisites:
            """
            prerequisites (id, organization_id, framework_id, level_id, position, condition_fr, condition_en, shown_competency_id, shown_level_id)
            """
        }
    }
}
