import Kernel

/// A progression rule as somebody would say it aloud.
package enum ProgressionWords {
    static let title = Phrase(fr: "Comment on passe d’un palier au suivant", en: "How one moves from a level to the next")
    static let levelTitle = Phrase(fr: "Comment on atteint ce palier", en: "How one reaches this level")
    static let fair = Phrase(
        fr: "Un attendu non montré faute d’occasion n’est jamais compté contre la personne. L’expérience est un indice, pas une condition.",
        en: "An expectation not shown for want of an opportunity never counts against the person. Experience is a hint, not a condition."
    )
    static let noRule = Phrase(
        fr: "Ce parcours ne dit pas comment on passe d’un palier au suivant.",
        en: "This ladder does not say how one moves from a level to the next."
    )
    static let prerequisites = Phrase(fr: "Conditions préalables", en: "Prerequisites")
    static let weights = Phrase(fr: "Poids publiés", en: "Published weights")
    static let points = Phrase(fr: "Points par compétence", en: "Points by competency")

    /// - Parameters:
    ///   - count: how many expectations the level has; nil when the sentence is about every level.
    ///   - names: what the required keys are called.
    static func sentence(_ rule: ProgressionRule, count: Int?, names: (String) -> Phrase) -> Phrase {
        let steps = subLevels(rule.subLevels).map { Phrase(same: " ") + $0 } ?? Phrase(same: "")
        return condition(rule.condition, count: count) + required(rule.required.map(names)) + Phrase(same: ".") + steps
    }

    /// Nil when a level has no steps.
    package static func subLevels(_ steps: [SubLevel]) -> Phrase? {
        guard !steps.isEmpty else { return nil }
        let fr = steps.map { step in (step.name.map { "« \($0.phrase.fr) » à " } ?? "à ") + NumberWords.percent(step.atLeast).fr }
        let en = steps.map { step in (step.name.map { "“\($0.phrase.en)” at " } ?? "at ") + NumberWords.percent(step.atLeast).en }
        return Phrase(fr: "Sous-paliers : \(French.list(fr)) de ce que la règle compte.", en: "Sub-levels: \(English.list(en)) of what the rule counts.")
    }

    static func shown(_ competency: Phrase, _ order: Int) -> Phrase {
        Phrase(fr: "« \(competency.fr) » est montré au palier \(order).", en: "“\(competency.en)” is shown at level \(order).")
    }

    private static func condition(_ condition: ProgressionCondition, count: Int?) -> Phrase {
        switch condition {
        case .all:
            return Phrase(
                fr: "Un palier est atteint quand tous ses attendus sont montrés",
                en: "A level is reached when all its expectations are shown"
            )
        case .share(let share):
            let (percent, exact) = (NumberWords.percent(share), outOf(share, count))
            return Phrase(
                fr: "Un palier est atteint quand au moins \(percent.fr) de ses attendus sont montrés\(exact.fr)",
                en: "A level is reached when at least \(percent.en) of its expectations are shown\(exact.en)"
            )
        case .weighted(let share, _):
            let percent = NumberWords.percent(share)
            return Phrase(
                fr: "Un palier est atteint quand les attendus montrés représentent au moins \(percent.fr) du total des poids publiés",
                en: "A level is reached when the expectations shown make up at least \(percent.en) of the published weights"
            )
        case .points(let threshold, let amounts):
            let total = amounts.reduce(0) { $0 + $1.value }
            return Phrase(
                fr:
                    "Un palier est atteint avec au moins \(NumberWords.fr(threshold)) points sur \(NumberWords.fr(total)) ; chaque attendu montré vaut "
                    + "les points de sa compétence",
                en:
                    "A level is reached with at least \(NumberWords.en(threshold)) points of \(NumberWords.en(total)); each expectation shown is worth "
                    + "the points of its competency"
            )
        }
    }

    private static func outOf(_ share: Double, _ count: Int?) -> Phrase {
        guard let count, count > 0 else { return Phrase(same: "") }
        let needed = Int((share * Double(count) - 1e-9).rounded(.up))
        return Phrase(fr: ", soit \(needed) sur \(count)", en: ", that is \(needed) of \(count)")
    }

    private static func required(_ names: [Phrase]) -> Phrase {
        guard !names.isEmpty else { return Phrase(same: "") }
        let fr = French.list(names.map { "« \($0.fr) »" })
        let en = English.list(names.map { "“\($0.en)”" })
        return Phrase(fr: ", dont \(fr)", en: ", including \(en)")
    }
}

extension French {
    /// `a, b et c`.
    static func list(_ items: [String]) -> String {
        items.count < 2 ? items.joined() : items.dropLast().joined(separator: ", ") + " et " + items[items.count - 1]
    }
}

extension English {
    /// `a, b and c`.
    static func list(_ items: [String]) -> String {
        items.count < 2 ? items.joined() : items.dropLast().joined(separator: ", ") + " and " + items[items.count - 1]
    }
}
