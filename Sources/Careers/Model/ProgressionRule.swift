/// How one reaches a level, as data. Competencies are named by their keys, which are unique in a ladder.
package struct ProgressionRule: Sendable, Equatable {
    /// Nil for the rule of the whole ladder.
    package let level: LevelID?
    package let condition: ProgressionCondition
    /// What nobody may lack.
    package let required: [String]
    package let explanation: LocalizedText?

    /// The weight or the points of a competency.
    package func weight(of competency: String) -> Double? {
        switch condition {
        case .all, .share: nil
        case .weighted(_, let amounts), .points(_, let amounts): amounts.first { $0.competency == competency }?.value
        }
    }

    package var totalWeight: Double {
        switch condition {
        case .all, .share: 0
        case .weighted(_, let amounts), .points(_, let amounts): amounts.reduce(0) { $0 + $1.value }
        }
    }
}
