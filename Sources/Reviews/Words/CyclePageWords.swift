import Foundation
import Kernel

enum CyclePageWords {
    static let stages = Phrase(fr: "Les étapes", en: "The stages")
    static let counts = Phrase(fr: "Où en sont les évaluations", en: "Where reviews stand")
    static let outstanding = Phrase(fr: "Formulaires encore dus, par personne", en: "Forms still owed, by person")
    static let outstandingNote = Phrase(
        fr: "Le nombre de formulaires que chacun doit encore, compté une fois par jour. Jamais pour qui : ce serait dire qui répond sur qui.",
        en: "How many forms each person still owes, counted once a day. Never about whom: that would tell who answers about whom.")
    static let noneOutstanding = Phrase(fr: "Personne ne doit plus rien.", en: "Nobody owes anything any more.")
    static let visibility = Phrase(fr: "Qui voit quoi", en: "Who sees what")
    static let reviews = Phrase(fr: "Évaluations", en: "Reviews")
    static let count = Phrase(fr: "Nombre", en: "Number")
    static let whereTo = Phrase(fr: "Où", en: "Stands at")
    static let facts = Phrase(fr: "La campagne", en: "The cycle")
    static let thresholds = Phrase(fr: "Seuils", en: "Thresholds")

    static func title(_ state: CycleState, _ plan: CyclePlan) -> Phrase {
        guard let last = plan.calendar.lastDay(of: state) else { return CycleWords.state(state) + Phrase(same: " · " + plan.name) }
        return Phrase(
            fr: "\(CycleWords.state(state).fr) jusqu’au \(French.shortDay(last))", en: "\(CycleWords.state(state).en) until \(English.shortDay(last))")
    }

    static func owing(_ people: Int) -> Phrase {
        Phrase(fr: "Les \(people) personnes et leurs formulaires", en: "The \(people) people and their forms")
    }

    static func forms(_ count: Int) -> Phrase {
        Phrase(fr: French.count(count, "formulaire", "formulaires"), en: English.count(count, "form", "forms"))
    }

    static func thresholds(_ thresholds: Thresholds) -> Phrase {
        Phrase(
            fr: "positionnements à partir de \(thresholds.placements) réponses, commentaires à partir de \(thresholds.comments) auteurs",
            en: "placements from \(thresholds.placements) answers, comments from \(thresholds.comments) authors")
    }

    static func zone(_ zone: TimeZone) -> Phrase { Phrase(same: zone.identifier) }
}
