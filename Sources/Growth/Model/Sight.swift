/// What one person says of a competency: the level whose behaviour they saw, by its number on the ladder.
package enum Sight: Sendable, Equatable {
    case unanswered, unseen
    case level(Int)

    package var level: Int? { if case .level(let order) = self { order } else { nil } }

    package func reaches(_ target: Int) -> Bool { level.map { $0 >= target } ?? false }
}
