import Careers
import Kernel

/// The sentence above the staircase.
enum SummaryWords {
    static func sentence(_ gap: Gap) -> Phrase {
        guard let place = gap.place else { return Phrase(same: "") }
        guard let next = place.next else { return top(gap) }
        guard !gap.lines.isEmpty else { return nothingWritten(next) }
        guard gap.source != nil else { return nothingReviewed(gap, next) }
        return counted(gap, next)
    }

    static func expectations(_ count: Int) -> Phrase {
        Phrase(fr: French.count(count, "attendu", "attendus"), en: English.count(count, "expectation", "expectations"))
    }

    private static func top(_ gap: Gap) -> Phrase {
        gap.isOwn
            ? Phrase(
                fr: "C’est le dernier palier de votre parcours : il n’y en a pas au-dessus.", en: "It is the last level of your ladder: there is none above.")
            : Phrase(fr: "C’est le dernier palier de ce parcours : il n’y en a pas au-dessus.", en: "It is the last level of this ladder: there is none above.")
    }

    private static func nothingWritten(_ next: Level) -> Phrase {
        let name = next.name.phrase
        return Phrase(
            fr: "Le palier \(next.order), \(name.fr), est annoncé, mais personne n’a encore écrit ce que l’on y attend.",
            en: "Level \(next.order), \(name.en), is announced, but nobody has written yet what is expected there.")
    }

    private static func nothingReviewed(_ gap: Gap, _ next: Level) -> Phrase {
        Phrase(
            fr:
                "Le palier \(next.order) demande \(French.count(gap.lines.count, "attendu", "attendus")). Rien n’a encore été évalué : aucun constat n’est inventé.",
            en:
                "Level \(next.order) asks for \(English.count(gap.lines.count, "expectation", "expectations")). Nothing has been reviewed yet: no verdict is invented."
        )
    }

    private static func counted(_ gap: Gap, _ next: Level) -> Phrase {
        let (met, partly, unshown, unmet) = (gap.count(.met), gap.count(.partly), gap.count(.notShown), gap.count(.notMet))
        let none = Phrase(fr: "aucun n’est montré", en: "none is met")
        var fr = met == 0 ? [] : ["\(met) \(met < 2 ? "est montré" : "sont montrés")"], en = met == 0 ? [] : ["\(met) \(met == 1 ? "is" : "are") met"]
        if partly > 0 {
            fr.append("\(partly) \(partly < 2 ? "l’est" : "le sont") en partie")
            en.append("\(partly) partly")
        }
        if unmet > 0 {
            fr.append("\(unmet) \(unmet < 2 ? "n’est pas atteint" : "ne sont pas atteints")")
            en.append("\(unmet) \(unmet == 1 ? "is" : "are") not met")
        }
        let some = Figures.list(zip(fr, en).map { Phrase(fr: $0, en: $1) })
        let whole = met > 0 ? some : fr.isEmpty ? none : none + Phrase(same: ", ") + some
        let count = gap.lines.count
        let sentence = Phrase(
            fr: "Sur \(French.count(count, "attendu", "attendus")) du palier \(next.order), \(whole.fr).",
            en: "Of \(English.count(count, "expectation", "expectations")) of level \(next.order), \(whole.en).")
        return unshown > 0 ? sentence + debt(unshown) : sentence
    }

    private static func debt(_ count: Int) -> Phrase {
        count == 1
            ? Phrase(
                fr: " Un autre n’a pas encore eu d’occasion : c’est à l’entreprise de l’offrir.",
                en: " One had no opportunity yet: it is the company’s to offer.")
            : Phrase(
                fr: " \(count) autres n’ont pas encore eu d’occasion : c’est à l’entreprise de l’offrir.",
                en: " \(count) had no opportunity yet: it is the company’s to offer.")
    }
}
