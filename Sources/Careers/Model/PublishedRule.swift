import Kernel

/// How one moves up a ladder, as everybody may read it: the sentence, its authors' words, every weight.
package struct PublishedRule: Sendable, Equatable {
    package let ladder: LocalizedText
    /// The level it is about; nil for every level of the ladder that has no rule of its own.
    package let level: LocalizedText?
    package let sentence: Phrase
    package let explanation: LocalizedText?
    package let weights: [(name: Phrase, amount: Phrase)]
    package let isPoints: Bool

    package static func == (left: Self, right: Self) -> Bool {
        left.ladder == right.ladder && left.level == right.level && left.sentence == right.sentence
    }

    /// The rules of a ladder, its own first.
    package static func all(of grid: LadderGrid) -> [PublishedRule] {
        func name(_ key: String) -> Phrase { grid.competencies.first { $0.key == key }?.name.phrase ?? Phrase(same: key) }
        let rules = grid.rules.filter { $0.level == nil } + grid.levels.compactMap { level in grid.rules.first { $0.level == level.id } }
        return rules.map { rule in
            let level = rule.level.flatMap { grid.level($0) }
            let count = level.map { grid.expectations(at: $0.id).count }
            return PublishedRule(
                ladder: grid.ladder.name, level: level?.name, sentence: ProgressionWords.sentence(rule, count: count, names: name),
                explanation: rule.explanation,
                weights: rule.amounts.map { (name($0.competency), NumberWords.phrase($0.value)) },
                isPoints: rule.isOfPoints)
        }
    }
}
