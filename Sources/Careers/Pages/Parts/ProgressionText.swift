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
        if !amounts.isEmpty {
            details(.class("disc")) {
                summary { frame.say(isPoints ? ProgressionWords.points : ProgressionWords.weights) }
                dl(.class("dl")) {
                    for amount in amounts {
                        dt { frame.say(name(amount.competency)) }
                        dd { frame.say(Phrase(fr: NumberWords.fr(amount.value), en: NumberWords.en(amount.value))) }
                    }
                }
            }
        }
        p(.class("note")) { frame.say(ProgressionWords.fair) }
    }

    private var count: Int? { level.map { grid.expectations(at: $0.id).count } }

    private var amounts: [CompetencyWeight] {
        switch rule.condition {
        case .all, .share: []
        case .weighted(_, let amounts), .points(_, let amounts): amounts
        }
    }

    private var isPoints: Bool { if case .points = rule.condition { true } else { false } }

    private func name(_ key: String) -> Phrase {
        grid.competencies.first { $0.key == key }?.name.phrase ?? Phrase(same: key)
    }
}
