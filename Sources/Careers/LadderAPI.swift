import Kernel

/// A ladder as programs read it.
extension CareersAPI {
    struct LevelItem: Encodable, Sendable {
        let id: LevelID, order: Int, name: Text, titles: [Text], scope: Text?, experience: Text?, isDefined: Bool, revision: Int

        init(_ level: Level) {
            (id, order, name, titles) = (level.id, level.order, Text(level.name), level.titles.map(Text.init))
            (scope, experience, isDefined, revision) = (.of(level.scope), .of(level.experience), level.isDefined, level.revision)
        }
    }

    struct Statement: Encodable, Sendable { let text: Text, examples: [Text] }

    struct ExpectationItem: Encodable, Sendable {
        let id: ExpectationID, identity: ExpectationIdentity, competency: CompetencyID, level: LevelID, statements: [Statement],
            signals: [Text]
        let examples: [Text], grade: String?, revision: Int

        init(_ expectation: Expectation) {
            (id, identity, competency, level) = (expectation.id, expectation.identity, expectation.competency, expectation.level)
            statements = expectation.wording.statements.map { Statement(text: Text($0.text), examples: $0.examples.map(Text.init)) }
            (signals, examples) = (expectation.wording.signals.map(Text.init), expectation.wording.examples.map(Text.init))
            (grade, revision) = (expectation.grade, expectation.revision)
        }
    }

    struct Grade: Encodable, Sendable { let key: String, name: Text }

    struct CompetencyItem: Encodable, Sendable {
        let id: CompetencyID, key: String, name: Text, description: Text?, grades: [Grade]

        init(_ competency: Competency) {
            (id, key, name, description) = (competency.id, competency.key, Text(competency.name), .of(competency.description))
            grades = competency.grades.map { Grade(key: $0.key, name: Text($0.name)) }
        }
    }

    struct ThemeItem: Encodable, Sendable {
        let id: ThemeID, key: String, kind: String?, name: Text, competencies: [CompetencyItem]

        init(_ group: LadderGrid.Group) {
            (id, key, kind) = (group.theme.id, group.theme.key, group.theme.kind?.rawValue)
            (name, competencies) = (Text(group.theme.name), group.competencies.map(CompetencyItem.init))
        }
    }

    /// A rule in both languages, and as data.
    struct RuleItem: Encodable, Sendable {
        let level: LevelID?, kind: String, atLeast: Double?, weights: [String: Double]?, required: [String], subLevels: [Step], sentence: Text,
            explanation: Text?

        struct Step: Encodable, Sendable { let atLeast: Double, name: Text? }

        init(_ rule: ProgressionRule, in grid: LadderGrid) {
            (level, required) = (rule.level, rule.required)
            explanation = .of(rule.explanation)
            subLevels = rule.subLevels.map { Step(atLeast: $0.atLeast, name: .of($0.name)) }
            (kind, atLeast, weights) =
                switch rule.condition {
                case .all: ("all", nil, nil)
                case .share(let share): ("share", share, nil)
                case .weighted(let share, let amounts): ("weighted", share, Self.table(amounts))
                case .points(let points, let amounts): ("points", points, Self.table(amounts))
                }
            let words = ProgressionWords.sentence(rule, count: rule.level.map { grid.expectations(at: $0).count }) { key in
                grid.competencies.first { $0.key == key }?.name.phrase ?? Phrase(same: key)
            }
            sentence = Text(words)
        }

        private static func table(_ amounts: [CompetencyWeight]) -> [String: Double] {
            Dictionary(amounts.map { ($0.competency, $0.value) }, uniquingKeysWith: { first, _ in first })
        }
    }

    /// What a rule being written would say.
    struct RulePreview: Encodable, Sendable {
        let sentence: Text, remark: Text?

        init(_ content: RuleContent) {
            sentence = Text(content.sentence(content.shown))
            let levels = content.outOfReach(content.shown)
            remark = levels.isEmpty ? nil : Text(RuleWords.outOfReach(at: levels))
        }
    }

    /// What must be true before a level: in words, or an expectation shown already.
    struct PrerequisiteItem: Encodable, Sendable {
        let level: LevelID, condition: Text?, competency: CompetencyID?, shownAt: LevelID?

        init(_ prerequisite: Prerequisite, of level: LevelID) {
            self.level = level
            switch prerequisite {
            case .condition(let text): (condition, competency, shownAt) = (Text(text), nil, nil)
            case .shown(let competency, let shownAt): (condition, self.competency, self.shownAt) = (nil, competency, shownAt)
            }
        }
    }

    struct PassageItem: Encodable, Sendable {
        let kind: String, fromLadder: LadderID, fromLevel: LevelID, toLadder: LadderID, toLevel: LevelID

        init(_ passage: Passage) {
            kind = passage.kind.rawValue
            (fromLadder, fromLevel) = (passage.from.ladder, passage.from.level)
            (toLadder, toLevel) = (passage.to.ladder, passage.to.level)
        }
    }

    struct LadderHead: Encodable, Sendable {
        let id: LadderID, framework: FrameworkID, key: String, craft: String, track: Track, name: Text, about: Text?, isAdditive: Bool,
            revision: Int

        init(_ ladder: Ladder) {
            (id, framework, key, craft, track) = (ladder.id, ladder.framework, ladder.key, ladder.craft, ladder.track)
            (name, about, isAdditive, revision) = (Text(ladder.name), .of(ladder.about), ladder.isAdditive, ladder.revision)
        }
    }

    /// A ladder, or the levels and the themes of it that a page is about.
    struct WholeLadder: Encodable, Sendable {
        let ladder: LadderHead, levels: [LevelItem], themes: [ThemeItem], expectations: [ExpectationItem], rules: [RuleItem],
            prerequisites: [PrerequisiteItem], passages: [PassageItem]?

        /// - Parameter map: where the page says how tracks part and meet.
        init(_ grid: LadderGrid, levels chosen: [Level]? = nil, groups: [LadderGrid.Group]? = nil, map: TrackMap? = nil) {
            let levels = chosen ?? grid.levels
            let groups = groups ?? grid.groups
            let (ids, competencies) = (Set(levels.map(\.id)), Set(groups.flatMap(\.competencies).map(\.id)))
            ladder = LadderHead(grid.ladder)
            self.levels = levels.map(LevelItem.init)
            themes = groups.map(ThemeItem.init)
            expectations = grid.expectations.filter { ids.contains($0.level) && competencies.contains($0.competency) }.map(
                ExpectationItem.init
            )
            prerequisites = levels.flatMap { level in (grid.prerequisites[level.id] ?? []).map { PrerequisiteItem($0, of: level.id) } }
            passages = map.map { $0.passages.filter { $0.joins(grid.ladder.id) }.map(PassageItem.init) }
            rules = grid.rules.filter { rule in rule.level.map { ids.contains($0) } ?? true }.map { RuleItem($0, in: grid) }
        }
    }
}

extension CareersAPI.Text {
    init(_ phrase: Phrase) { (fr, en) = (phrase.fr, phrase.en) }
}
