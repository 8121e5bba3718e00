/// What is stored, in the form importers produce: for exports, for comparing, for the next version.
extension FrameworkDraft {
    init(_ framework: Framework, values: [CompanyValueDraft], grids: [LadderGrid], passages: [Passage]) {
        self.init(
            name: framework.name,
            version: framework.label,
            languages: framework.languages,
            context: framework.context,
            values: values,
            ladders: grids.map { grid in
                var ladder = LadderDraft(grid)
                ladder.take(passages, of: grid, among: grids)
                return ladder
            }
        )
    }
}

extension LadderDraft {
    init(_ grid: LadderGrid) {
        let ladder = grid.ladder
        self.init(
            key: ladder.key,
            name: ladder.name,
            craft: ladder.craft,
            track: ladder.track,
            about: ladder.about,
            isAdditive: ladder.isAdditive,
            levels: grid.levels.map { LevelDraft($0, in: grid) },
            themes: grid.groups.map { group in
                ThemeDraft(
                    key: group.theme.key,
                    name: group.theme.name,
                    kind: group.theme.kind,
                    competencies: group.competencies.map(CompetencyDraft.init)
                )
            },
            expectations: grid.expectations.compactMap { ExpectationDraft($0, in: grid) },
            progression: grid.rules.first { $0.level == nil }.map(ProgressionDraft.init)
        )
    }

    /// Where it begins, and where one crosses from it.
    fileprivate mutating func take(_ passages: [Passage], of grid: LadderGrid, among grids: [LadderGrid]) {
        for passage in passages {
            let (own, other) = passage.kind == .branch ? (passage.to, passage.from) : (passage.from, passage.to)
            guard own.ladder == grid.ladder.id, let entry = grid.level(own.level)?.order,
                let far = grids.first(where: { $0.ladder.id == other.ladder }), let level = far.level(other.level)?.order
            else { continue }
            switch passage.kind {
            case .branch: branch = BranchDraft(ladder: far.ladder.key, level: level, entry: entry)
            case .crossing: crossings.append(CrossingDraft(level: entry, ladder: far.ladder.key, other: level))
            }
        }
    }
}

extension LevelDraft {
    fileprivate init(_ level: Level, in grid: LadderGrid) {
        self.init(
            order: level.order,
            name: level.name,
            titles: level.titles,
            scope: level.scope,
            experience: level.experience,
            isDefined: level.isDefined,
            prerequisites: (grid.prerequisites[level.id] ?? []).compactMap { PrerequisiteDraft($0, in: grid) },
            progression: grid.rules.first { $0.level == level.id }.map(ProgressionDraft.init)
        )
    }
}

extension PrerequisiteDraft {
    fileprivate init?(_ prerequisite: Prerequisite, in grid: LadderGrid) {
        switch prerequisite {
        case .condition(let text): self = .condition(text)
        case .shown(let competency, let level):
            guard let competency = grid.competency(competency), let level = grid.level(level) else { return nil }
            self = .expectation(competency: competency.key, level: level.order)
        }
    }
}

extension ProgressionDraft {
    init(_ rule: ProgressionRule) {
        self.init(rule.condition, required: rule.required, subLevels: rule.subLevels, explanation: rule.explanation)
    }
}

extension CompetencyDraft {
    init(_ competency: Competency) {
        self.init(
            key: competency.key,
            name: competency.name,
            description: competency.description,
            grades: competency.grades.map { GradeDraft(key: $0.key, name: $0.name, description: $0.description) }
        )
    }
}

extension ExpectationDraft {
    fileprivate init?(_ expectation: Expectation, in grid: LadderGrid) {
        guard let competency = grid.competency(expectation.competency), let level = grid.level(expectation.level) else { return nil }
        self.init(expectation, competency: competency.key, level: level.order)
    }

    init(_ expectation: Expectation, competency: String, level: Int) {
        self.init(
            competency: competency,
            level: level,
            statements: expectation.wording.statements.map { StatementDraft($0.text, examples: $0.examples) },
            signals: expectation.wording.signals,
            examples: expectation.wording.examples,
            grade: expectation.grade
        )
    }
}

extension Expectation.Wording {
    init(_ draft: ExpectationDraft) {
        self.init(
            statements: draft.statements.map { Expectation.Statement(text: $0.text, examples: $0.examples) },
            signals: draft.signals,
            examples: draft.examples
        )
    }
}
