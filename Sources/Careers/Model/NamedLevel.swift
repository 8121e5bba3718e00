import Kernel

/// A level as people call it, in one version of its framework.
package struct NamedLevel: Sendable, Equatable {
    /// What bands, categories and titles hang from: the same in every version that kept the level.
    package let identity: LevelIdentity
    package let id: LevelID
    package let lineage: LineageID
    package let ladder: LadderID
    /// Names the ladder in files and in every version.
    package let ladderKey: String
    package let ladderName: LocalizedText
    /// Its number on the ladder.
    package let order: Int
    package let name: LocalizedText
    package let craft: String
    package let track: Track

    package func label(_ language: Language) -> String { "\(ladderName.preferring(language)) · \(order) · \(name.preferring(language))" }

    package var phrase: Phrase { Phrase(fr: label(.french), en: label(.english)) }
}

extension [NamedLevel] {
    package func named(_ identity: LevelIdentity) -> NamedLevel? { first { $0.identity == identity } }

    /// The next level of the same ladder, as it stands among these; nil for the highest.
    package func above(_ level: NamedLevel) -> NamedLevel? {
        let own = named(level.identity) ?? level
        return filter { $0.lineage == own.lineage && $0.ladderKey == own.ladderKey && $0.order > own.order }.min { $0.order < $1.order }
    }

    /// Each ladder with its levels, in the order they come.
    package var byLadder: [[NamedLevel]] {
        var places: [LadderID: Int] = [:]
        return reduce(into: []) { ladders, level in
            if let place = places[level.ladder] {
                ladders[place].append(level)
            } else {
                places[level.ladder] = ladders.count
                ladders.append([level])
            }
        }
    }
}
