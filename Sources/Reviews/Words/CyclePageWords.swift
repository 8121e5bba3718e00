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

    static let launchGoesOn = Phrase(
        fr:
            "Le lancement continue même si vous quittez cette page, et reprend où il en était après un arrêt. Les étapes s’ouvrent quand toutes les évaluations le sont.",
        en: "The launch goes on even when you leave this page, and after a stop from where it was. Stages open once all reviews have.")
    static let lookAgain = Phrase(fr: "Voir où il en est", en: "See how far it is")

    static func opened(_ launch: LaunchProgress) -> Phrase {
        let (opened, people) = (number(launch.opened), number(launch.people))
        return Phrase(
            fr: "\(opened.fr) \(launch.opened < 2 ? "évaluation ouverte" : "évaluations ouvertes") sur \(people.fr)",
            en: "\(opened.en) of \(people.en) \(launch.people == 1 ? "review" : "reviews") opened")
    }

    static let gateGoesOn = Phrase(
        fr:
            "L’étape a changé pour tout le monde au même instant ; ce qu’elle apporte à chacun arrive personne après personne, et reprend où il en était après un arrêt.",
        en: "The stage changed for everybody at the same moment; what it brings each person comes one after the other, and after a stop from where it was.")

    static func passed(_ gate: GateProgress) -> Phrase {
        let (passed, all) = (number(gate.passed), number(gate.reviews))
        let people = gate.passed < 2 ? "personne" : "personnes"
        return gate.state == .collecting
            ? Phrase(fr: "Formulaires ouverts autour de \(passed.fr) \(people) sur \(all.fr)", en: "Forms opened around \(passed.en) of \(all.en) people")
            : Phrase(fr: "Synthèses faites pour \(passed.fr) \(people) sur \(all.fr)", en: "Summaries made for \(passed.en) of \(all.en) people")
    }

    /// Thousands apart.
    static func number(_ number: Int) -> Phrase {
        guard number >= 1000 else { return Phrase(same: String(number)) }
        let (thousands, rest) = (String(number / 1000), String(1000 + number % 1000).dropFirst())
        return Phrase(fr: "\(thousands)\u{202F}\(rest)", en: "\(thousands),\(rest)")
    }

    static func owing(_ people: Int) -> Phrase {
        Phrase(fr: "Les \(people) personnes et leurs formulaires", en: "The \(people) people and their forms")
    }

    static func days(_ first: Day, _ last: Day) -> Phrase {
        Phrase(fr: "\(French.shortDay(first)) – \(French.shortDay(last))", en: "\(English.shortDay(first)) – \(English.shortDay(last))")
    }

    static func dayOf(_ today: Day, _ first: Day, _ last: Day) -> Phrase {
        let (days, passed) = (last.daysSince1970 - first.daysSince1970 + 1, today.daysSince1970 - first.daysSince1970 + 1)
        return Phrase(fr: "jour \(min(max(passed, 1), days)) sur \(days)", en: "day \(min(max(passed, 1), days)) of \(days)")
    }

    static func load(_ loads: FormLoads) -> Phrase {
        let (french, english) = (
            French.count(loads.people, "personne doit", "personnes doivent"), English.count(loads.people, "person owes", "people owe")
        )
        return Phrase(
            fr: "\(french) encore \(French.count(loads.forms, "formulaire", "formulaires")), \(loads.most) au plus.",
            en: "\(english) \(English.count(loads.forms, "form", "forms")), \(loads.most) at most.")
    }

    static func forms(_ count: Int, of asked: Int) -> Phrase {
        Phrase(
            fr: "\(count) sur \(French.count(max(asked, count), "formulaire", "formulaires"))",
            en: "\(count) of \(English.count(max(asked, count), "form", "forms"))")
    }

    static func thresholds(_ thresholds: Thresholds) -> Phrase {
        Phrase(
            fr: "Positionnements montrés à partir de \(thresholds.placements) réponses, commentaires à partir de \(thresholds.comments) auteurs.",
            en: "Placements shown from \(thresholds.placements) answers, comments from \(thresholds.comments) authors.")
    }

    static func zone(_ zone: TimeZone) -> Phrase { Phrase(same: zone.identifier) }
}
