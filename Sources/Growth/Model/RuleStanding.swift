import Careers

/// Where somebody stands against the progression rule of the level aimed at. Only what is written at that level counts.
package struct RuleStanding: Sendable, Equatable {
    package enum Measure: Sendable, Equatable {
        case all
        case share(atLeast: Double)
        case weighted(atLeast: Double)
        case points(atLeast: Double)
    }

    package let measure: Measure
    /// In the ladder's order.
    package let expectations: [CountedExpectation]
    package let prerequisites: [CountedPrerequisite]
    /// Steps inside the level, in rising order.
    package let subLevels: [SubLevel]

    package init(
        _ measure: Measure, _ expectations: [CountedExpectation], prerequisites: [CountedPrerequisite] = [], subLevels: [SubLevel] = []
    ) {
        self.measure = measure
        self.expectations = expectations
        self.prerequisites = prerequisites
        self.subLevels = subLevels
    }

    /// Sums of published weights are compared with this much patience for binary fractions.
    static let tolerance = 1e-9

    package var earned: Double { expectations.filter { $0.verdict == .met }.reduce(0) { $0 + $1.weight } }
    package var total: Double { expectations.reduce(0) { $0 + $1.weight } }

    /// What must be earned, in the same unit as `earned`.
    package var needed: Double {
        switch measure {
        case .all: total
        case .share(let share): (share * total - Self.tolerance).rounded(.up)
        case .weighted(let share): share * total
        case .points(let points): points
        }
    }

    package var missing: Double { max(0, needed - earned) }
    package var isReachable: Bool { total >= needed - Self.tolerance }
    package var lackingRequired: [CountedExpectation] { expectations.filter { $0.isRequired && $0.verdict != .met } }
    package var lackingPrerequisites: [CountedPrerequisite] { prerequisites.filter { $0.verdict != .met } }

    package var isSatisfied: Bool { missing <= Self.tolerance && lackingRequired.isEmpty && lackingPrerequisites.isEmpty }

    /// Between 0 and 1.
    package var share: Double { total > 0 ? earned / total : 0 }

    /// The shares that open something: the rule's, those of the steps inside the level, the whole.
    package var thresholds: [Double] {
        let published: [Double] =
            switch measure {
            case .share(let share), .weighted(let share): [share]
            case .all, .points: []
            }
        return published + subLevels.map(\.atLeast) + [1]
    }

    /// How many of the level's steps that share reaches.
    package var subLevelsReached: Int { subLevels.count { share >= $0.atLeast - Self.tolerance } }
}
