/// A whole ladder: levels across, themes and competencies down, an expectation where they meet.
package struct LadderGrid: Sendable {
    package let ladder: Ladder
    package let levels: [Level]
    package let groups: [Group]
    package let expectations: [Expectation]
    package let rules: [ProgressionRule]
    package let prerequisites: [LevelID: [Prerequisite]]
    private let byCell: [Cell: Int]

    /// A theme and its competencies, in the ladder's order.
    package struct Group: Sendable, Equatable {
        package let theme: Theme
        package let competencies: [Competency]

        /// Some ladders name a theme and its only competency alike: it is one row, not a title and a row.
        package var isOneRow: Bool { competencies.count == 1 && competencies[0].name == theme.name }
    }

    private struct Cell: Hashable {
        let competency: CompetencyID
        let level: LevelID
    }

    init(
        ladder: Ladder,
        levels: [Level],
        groups: [Group],
        expectations: [Expectation],
        rules: [ProgressionRule],
        prerequisites: [LevelID: [Prerequisite]]
    ) {
        self.ladder = ladder
        self.levels = levels
        self.groups = groups
        self.expectations = expectations
        self.rules = rules
        self.prerequisites = prerequisites
        byCell = Dictionary(
            expectations.enumerated().map { (Cell(competency: $1.competency, level: $1.level), $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    package var competencies: [Competency] { groups.flatMap(\.competencies) }

    package func expectation(of competency: CompetencyID, at level: LevelID) -> Expectation? {
        byCell[Cell(competency: competency, level: level)].map { expectations[$0] }
    }

    package func level(_ id: LevelID) -> Level? { levels.first { $0.id == id } }

    /// By its number, as an address writes it.
    func level(asked text: String) -> Level? { Int(text).flatMap { order in levels.first { $0.order == order } } }

    package func competency(_ id: CompetencyID) -> Competency? { competencies.first { $0.id == id } }

    /// The level just below; nil for the lowest.
    package func level(below level: Level) -> Level? { levels.last { $0.order < level.order } }

    package func level(above level: Level) -> Level? { levels.first { $0.order > level.order } }

    /// How one reaches a level: its own rule, else the ladder's.
    package func rule(for level: LevelID) -> ProgressionRule? {
        rules.first { $0.level == level } ?? rules.first { $0.level == nil }
    }

    package func expectations(at level: LevelID) -> [Expectation] { expectations.filter { $0.level == level } }
}
