import Kernel
import Markup
import Site

/// A progression rule: the sentence, what its authors wrote, the published weights.
struct ProgressionText: Component {
    let rule: ProgressionRule
    let grid: LadderGrid
    /// The level it is about; nil when it is about all of them.
    let level: Level?
    let frame: Frame

    var html: HTML {
        p(.class("written")) { frame.say(ProgressionWords.sentence(rule, count: count, names: name)) }
        if let explanation = rule.explanation { SaidAtLength(explanation, in: frame) }
        if !rule.amounts.isEmpty {
            details(.class("disc")) {
                summary { frame.say(rule.isOfPoints ? ProgressionWords.points : ProgressionWords.weights) }
                dl(.class("dl")) {
                    for amount in rule.amounts {
                        dt { frame.say(name(amount.competency)) }
                        dd { frame.say(NumberWords.phrase(amount.value)) }
                    }
                }
            }
        }
        p(.class("note")) { frame.say(ProgressionWords.fair) }
    }

    private var count: Int? { level.map { grid.expectations(at: $0.id).count } }

    private func name(_ key: String) -> Phrase {
        grid.competencies.first { $0.key == key }?.name.phrase ?? Phrase(same: key)
    }
}
