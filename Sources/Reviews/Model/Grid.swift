import Kernel
import Storage

/// What a review is placed on: a ladder's levels, its themes, what each level expects.
package struct Grid: Sendable {
    package struct Rung: Sendable, Equatable {
        package let id: GridLevelID
        package let order: Int
        package let name: GridText
    }

    package struct Row: Sendable {
        package let id: GridCompetencyID
        package let name: GridText
        package let description: GridText?
        /// What each level expects, one line per criterion.
        package let texts: [GridLevelID: [GridText]]
    }

    package struct Theme: Sendable {
        package let name: GridText
        package let rows: [Row]
    }

    package let levels: [Rung]
    package let themes: [Theme]

    package var rows: [Row] { themes.flatMap(\.rows) }
    package func order(of level: GridLevelID) -> Int? { levels.first { $0.id == level }?.order }
    package func level(_ order: Int) -> GridLevelID? { levels.first { $0.order == order }?.id }

    /// Shown by its number; nothing seen has none.
    package func order(of placement: Placement) -> Int? {
        if case .level(let level) = placement { order(of: level) } else { nil }
    }
}

/// A text of a framework: in French, in English or in both.
package struct GridText: Sendable, Equatable {
    package let fr: String?
    package let en: String?

    /// In the language asked for when it exists, with the language it is in.
    package func written(for language: Language) -> WrittenText {
        let (first, second) = language == .french ? (fr, en) : (en, fr)
        if let first { return WrittenText(first, in: language) }
        return WrittenText(second ?? "", in: language.other)
    }

    package func callAsFunction(_ language: Language) -> String { written(for: language).text }
}
