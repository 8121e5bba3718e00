import Careers
import Kernel

/// The rule, where somebody stands against it, and what brings them nearest.
enum RuleWords {
    static func title(isOwn: Bool) -> Phrase {
        Phrase(fr: "Ce qui rapproche le plus", en: isOwn ? "What would bring you closer" : "What would bring them closer")
    }

    static let noRule = Phrase(
        fr: "Ce parcours ne dit pas comment on passe d’un palier au suivant : aucun attendu n’y compte plus qu’un autre.",
        en: "This ladder does not say how one moves from a level to the next: no expectation counts more than another.")
    static let notADecision = Phrase(
        fr: "Tenir la règle n’est pas une décision : changer de palier demande aussi un besoin de l’entreprise et la décision de personnes. "
            + "En partie ne compte pas encore ; non montré ne compte jamais contre quelqu’un.",
        en: "Standing well against a rule is not a decision: a change of level also takes a need of the company and people who decide. "
            + "Partly does not count yet; not shown never counts against anybody.")
    static let weights = Phrase(fr: "Poids publiés", en: "Published weights")
    static let waiting = Phrase(
        fr: "Après la première évaluation partagée, les attendus qui comptent le plus pour cette règle seront nommés ici.",
        en: "After the first shared review, the expectations that count most for this rule will be named here.")
    static let prerequisites = Phrase(fr: "Préalables", en: "Prerequisites")
    static let judged = Phrase(fr: "des personnes l’apprécient", en: "people judge it")

    /// What the rule asks.
    static func rule(_ rule: ProgressionRule, count: Int, names: (String) -> Phrase) -> Phrase {
        let required = rule.condition == .all ? [] : rule.required.map(names)
        let fr = required.isEmpty ? "." : ", dont \(Figures.list(required.map { Phrase(same: "« \($0.fr) »") }).fr)."
        let en = required.isEmpty ? "." : ", including \(Figures.list(required.map { Phrase(same: "“\($0.en)”") }).en)."
        let steps = ProgressionWords.subLevels(rule.subLevels).map { Phrase(same: " ") + $0 } ?? Phrase(same: "")
        return asked(rule, count: count) + Phrase(fr: fr, en: en) + steps
    }

    private static func asked(_ rule: ProgressionRule, count: Int) -> Phrase {
        switch rule.condition {
        case .all: return Phrase(fr: "La règle demande tous les attendus du palier", en: "The rule asks for every expectation of the level")
        case .share(let share):
            let percent = Figures.percent(share)
            let needed = Int((share * Double(count) - RuleStanding.tolerance).rounded(.up))
            return Phrase(
                fr: "La règle demande \(percent.fr) des attendus du palier, soit \(needed) sur \(count)",
                en: "The rule asks for \(percent.en) of the level’s expectations, that is \(needed) of \(count)")
        case .weighted(let share, _):
            let percent = Figures.percent(share)
            return Phrase(fr: "La règle demande \(percent.fr) des poids publiés", en: "The rule asks for \(percent.en) of the published weights")
        case .points(let points, _):
            let number = Figures.number(points)
            return Phrase(fr: "La règle demande \(number.fr) points", en: "The rule asks for \(number.en) points")
        }
    }

    /// Where one stands.
    static func standing(_ standing: RuleStanding) -> Phrase {
        let (earned, total) = (Figures.number(standing.earned), Figures.number(standing.total))
        let percent = Figures.percentReached(standing.share, short: standing.thresholds)
        switch standing.measure {
        case .all, .share:
            return Phrase(
                fr: "\(earned.fr) \(standing.earned < 2 ? "attendu montré" : "attendus montrés") sur \(total.fr) : \(percent.fr).",
                en: "\(earned.en) of \(total.en) \(standing.total == 1 ? "expectation" : "expectations") met: \(percent.en).")
        case .weighted:
            return Phrase(
                fr: "Les attendus montrés pèsent \(earned.fr) sur \(total.fr) : \(percent.fr).",
                en: "The expectations met weigh \(earned.en) of \(total.en): \(percent.en).")
        case .points:
            return Phrase(fr: "\(earned.fr) points sur \(total.fr) possibles.", en: "\(earned.en) points of \(total.en) possible.")
        }
    }

    /// Which step inside the level one stands on; nil when it has none.
    static func subLevel(_ standing: RuleStanding) -> Phrase? {
        guard !standing.subLevels.isEmpty else { return nil }
        let (reached, count) = (standing.subLevelsReached, standing.subLevels.count)
        guard reached > 0 else {
            return Phrase(fr: "Aucun des \(count) sous-paliers n’est encore atteint.", en: "None of the \(count) sub-levels is reached yet.")
        }
        let name = standing.subLevels[reached - 1].name?.phrase
        return Phrase(
            fr: "Sous-palier \(reached) sur \(count) atteint\(name.map { " : « \($0.fr) »" } ?? "").",
            en: "Sub-level \(reached) of \(count) reached\(name.map { ": “\($0.en)”" } ?? "").")
    }

    static func unreachable(_ standing: RuleStanding) -> Phrase {
        let total = Figures.number(standing.total)
        return Phrase(
            fr: "Les attendus écrits à ce palier ne donnent que \(total.fr) points : la règle ne peut pas être tenue. Signalez-le à qui écrit le référentiel.",
            en: "The expectations written at this level give only \(total.en) points: the rule cannot be met. Tell whoever writes the framework.")
    }

    static let satisfied = Phrase(
        fr: "Ce que la règle compte est tenu. Il n’y manque plus d’attendu.", en: "What the rule counts is met. No expectation is missing for it.")
    static let allAlike = Phrase(
        fr: "Tous comptent autant : ils sont rangés du plus proche au plus lointain.", en: "All count the same: they are in order of nearness.")

    static func enough(_ unlocking: Unlocking) -> Phrase? {
        guard unlocking.isEnough else { return nil }
        return unlocking.steps.count == 1
            ? Phrase(fr: "Celui-ci suffirait à ce que la règle compte.", en: "This one would be enough for what the rule counts.")
            : Phrase(
                fr: "Ces \(unlocking.steps.count) attendus suffiraient à ce que la règle compte.",
                en: "These \(unlocking.steps.count) would be enough for what the rule counts.")
    }

    static func alternatives(_ count: Int) -> Phrase? {
        switch count {
        case 0: nil
        case 1: Phrase(fr: "Un autre compterait autant que le dernier.", en: "One other would count as much as the last.")
        default: Phrase(fr: "\(count) autres compteraient autant que le dernier.", en: "\(count) others would count as much as the last.")
        }
    }

    static func cause(_ cause: Unlocking.Cause) -> Phrase {
        switch cause {
        case .prerequisite(let level):
            return Phrase(fr: "Préalable : à montrer d’abord au palier \(level)", en: "Prerequisite: to be shown first at level \(level)")
        case .requiredFirst(let level):
            return Phrase(
                fr: "Indispensable, et préalable : à montrer d’abord au palier \(level)",
                en: "Required, and a prerequisite: to be shown first at level \(level)")
        case .required: return Phrase(fr: "Indispensable : la règle ne s’en passe pas", en: "Required: the rule does not do without it")
        case .oneOf(let count): return Phrase(fr: "Un attendu sur \(count)", en: "One expectation of \(count)")
        case .weight(let weight, let total):
            let (weight, total) = (Figures.number(weight), Figures.number(total))
            return Phrase(fr: "Poids \(weight.fr) sur \(total.fr)", en: "Weight \(weight.en) of \(total.en)")
        case .points(let points, let total):
            let (number, total) = (Figures.number(points), Figures.number(total))
            return Phrase(
                fr: "\(number.fr) \(points < 2 ? "point" : "points") sur \(total.fr)", en: "\(number.en) \(points == 1 ? "point" : "points") of \(total.en)")
        }
    }
}
