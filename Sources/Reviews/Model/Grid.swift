import Careers
import Kernel

/// What a review is placed on: a ladder's levels, its themes, what each level expects.
package struct Grid: Sendable {
    package struct Rung: Sendable, Equatable {
        package let id: LevelID
        package let order: Int
        package let name: LocalizedText
    }

    package struct Row: Sendable {
        package let id: CompetencyID
        package let name: LocalizedText
        package let description: LocalizedText?
        /// What each level expects, one line per criterion.
        package let texts: [LevelID: [LocalizedText]]
    }

    package struct Theme: Sendable {
        package let name: LocalizedText
        package let rows: [Row]
    }

    package let levels: [Rung]
    package let themes: [Theme]

    package var rows: [Row] { themes.flatMap(\.rows) }
    package func order(of level: LevelID) -> Int? { levels.first { $0.id == level }?.order }
    package func level(_ order: Int) -> LevelID? { levels.first { $0.order == order }?.id }

    /// Shown by its number; nothing seen has none.
    package func order(of placement: Placement) -> Int? {
        if case .level(let level) = placement { order(of: level) } else { nil }
    }
}
