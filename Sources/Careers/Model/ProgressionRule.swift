/// How one reaches a level, as data. Competencies are named by their keys, which are unique in a ladder.
package struct ProgressionRule: Sendable, Equatable {
    /// Nil for the rule of the whole ladder.
    package let level: LevelID?
    package let condition: ProgressionCondition
    /// What nobody may lack.
    package let required: [String]
    package let explanation: LocalizedText?
    /// In rising order.
    package let subLevels: [SubLevel]

    package init(level: LevelID?, condition: ProgressionCondition, required: [String], explanation: LocalizedText?, subLevels: [SubLevel] = []) {
        self.level = level
        self.condition = condition
        self.required = required
        self.explanation = explanation
        self.subLevels = subLevels
    }

    /// Weights or points; none where the rule counts heads.
    package var amounts: [CompetencyWeight] {
        switch condition {
        case .all, .share: []
        case .weighted(_, let amounts), .points(_, let amounts): amounts
        }
    }

    package var isOfPoints: Bool { if case .points = condition { true } else { false } }

    /// The weight or the points of a competency.
    package func weight(of competency: String) -> Double? {
        amounts.first { $0.competency == competency }?.value
    }

    package var totalWeight: Double {
        amounts.reduce(0) { $0 + $1.value }
    }
}
