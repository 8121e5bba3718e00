import Kernel

/// Writes a draft as our own YAML. Reading it back gives the same draft.
package struct NativeWriter {
    private let draft: FrameworkDraft

    package init(_ draft: FrameworkDraft) { self.draft = draft }

    package var text: String {
        var yaml = YAMLText()
        yaml.line("format", FrameworkDialect.formatLine)
        yaml.line("languages", "[" + draft.languages.map(\.rawValue).joined(separator: ", ") + "]")
        yaml.text("name", draft.name)
        yaml.string("version", draft.version)
        yaml.text("context", draft.context)
        yaml.list("values", draft.values) { yaml, value in
            yaml.line("key", value.key)
            yaml.text("name", value.name)
            yaml.text("description", value.description)
        }
        yaml.list("ladders", draft.ladders) { yaml, ladder in Self.write(ladder, to: &yaml) }
        return yaml.output
    }

    private static func write(_ ladder: LadderDraft, to yaml: inout YAMLText) {
        yaml.line("key", ladder.key)
        yaml.text("name", ladder.name)
        yaml.string("craft", ladder.craft)
        yaml.line("track", ladder.track.rawValue)
        yaml.text("about", ladder.about)
        if ladder.isAdditive { yaml.line("additive", "true") }
        if let progression = ladder.progression { write(progression, to: &yaml) }
        writePassages(of: ladder, to: &yaml)
        yaml.list("levels", ladder.levels) { yaml, level in write(level, to: &yaml) }
        yaml.list("themes", ladder.themes) { yaml, theme in
            yaml.line("key", theme.key)
            yaml.text("name", theme.name)
            if let kind = theme.kind { yaml.line("kind", kind.rawValue) }
            yaml.list("competencies", theme.competencies) { yaml, competency in write(competency, of: ladder, to: &yaml) }
        }
    }

    private static func writePassages(of ladder: LadderDraft, to yaml: inout YAMLText) {
        if let branch = ladder.branch {
            yaml.mapping("branches-from") { yaml in
                yaml.line("ladder", branch.ladder)
                yaml.line("level", String(branch.level))
                yaml.line("entry", String(branch.entry))
            }
        }
        yaml.list("crossings", ladder.crossings) { yaml, crossing in
            yaml.line("level", String(crossing.level))
            yaml.line("ladder", crossing.ladder)
            yaml.line("at", String(crossing.other))
        }
    }

    private static func write(_ level: LevelDraft, to yaml: inout YAMLText) {
        yaml.line("order", String(level.order))
        yaml.text("name", level.name)
        yaml.texts("titles", level.titles)
        yaml.text("scope", level.scope)
        yaml.text("experience", level.experience)
        if !level.isDefined { yaml.line("defined", "false") }
        yaml.list("prerequisites", level.prerequisites) { yaml, prerequisite in
            switch prerequisite {
            case .condition(let text): yaml.sides(text)
            case .expectation(let competency, let asked):
                yaml.line("competency", competency)
                yaml.line("level", String(asked))
            }
        }
        if let progression = level.progression { write(progression, to: &yaml) }
    }

    private static func write(_ competency: CompetencyDraft, of ladder: LadderDraft, to yaml: inout YAMLText) {
        yaml.line("key", competency.key)
        yaml.text("name", competency.name)
        yaml.text("description", competency.description)
        yaml.list("grades", competency.grades) { yaml, grade in
            yaml.line("key", grade.key)
            yaml.text("name", grade.name)
            yaml.text("description", grade.description)
        }
        let levels = ladder.levels.filter(\.isDefined)
        yaml.mapping("expectations", isEmpty: levels.isEmpty) { yaml in
            for level in levels {
                guard let expectation = ladder.expectation(of: competency.key, at: level.order) else {
                    yaml.line(String(level.order), "~")
                    continue
                }
                yaml.mapping(String(level.order)) { yaml in write(expectation, to: &yaml) }
            }
        }
    }

    private static func write(_ expectation: ExpectationDraft, to yaml: inout YAMLText) {
        let statements = expectation.statements
        if let only = statements.first, statements.count == 1, only.examples.isEmpty {
            yaml.text("text", only.text)
        } else {
            yaml.list("statements", statements) { yaml, statement in
                yaml.text("text", statement.text)
                yaml.texts("examples", statement.examples)
            }
        }
        yaml.texts("signals", expectation.signals)
        yaml.texts("examples", expectation.examples)
        yaml.string("grade", expectation.grade)
    }

    private static func write(_ progression: ProgressionDraft, to yaml: inout YAMLText) {
        yaml.mapping("progression") { yaml in
            write(progression.condition, to: &yaml)
            if !progression.required.isEmpty { yaml.line("required", "[" + progression.required.joined(separator: ", ") + "]") }
            yaml.list("sub-levels", progression.subLevels) { yaml, step in
                yaml.line("at-least", step.atLeast.formatted)
                yaml.text("name", step.name)
            }
            yaml.text("explanation", progression.explanation)
        }
    }

    private static func write(_ condition: ProgressionCondition, to yaml: inout YAMLText) {
        switch condition {
        case .all: yaml.line("rule", "all")
        case .share(let share):
            yaml.line("rule", "share")
            yaml.line("at-least", share.formatted)
        case .weighted(let share, let weights): write("weighted", share, weights, to: &yaml)
        case .points(let threshold, let points): write("points", threshold, points, to: &yaml)
        }
    }

    private static func write(_ rule: String, _ threshold: Double, _ weights: [CompetencyWeight], to yaml: inout YAMLText) {
        yaml.line("rule", rule)
        yaml.line("at-least", threshold.formatted)
        yaml.mapping("weights", isEmpty: weights.isEmpty) { yaml in
            for weight in weights { yaml.line(weight.competency, weight.value.formatted) }
        }
    }
}
