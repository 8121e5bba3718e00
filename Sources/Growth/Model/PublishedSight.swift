/// What several people say together in confidence, as it is published. What is withheld is not here at all.
package enum PublishedSight: Sendable, Equatable {
    /// Most of them; nil when most saw nothing.
    case majority(Int?)
    /// Without a majority, from a level to a level.
    case spread(lowest: Int, highest: Int)
    /// How many saw each level; nil stands for nothing seen.
    case counts([Count])

    package struct Count: Sendable, Equatable {
        package let level: Int?
        package let answers: Int

        package init(level: Int?, answers: Int) {
            self.level = level
            self.answers = answers
        }
    }

    /// Whether they show a level: most of those who answered saw it or a higher one. Divided opinions show their lowest level only.
    package func reaches(_ target: Int) -> Bool {
        switch self {
        case .majority(let level): level.map { $0 >= target } ?? false
        case .spread(let lowest, _): lowest >= target
        case .counts(let counts):
            counts.filter { $0.level.map { $0 >= target } ?? false }.reduce(0) { $0 + $1.answers } * 2 > counts.reduce(0) { $0 + $1.answers }
        }
    }
}
