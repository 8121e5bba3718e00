import Foundation
import Kernel

enum HomeWords {
    static let home = Phrase(fr: "Accueil", en: "Home")
    static let nothing = Phrase(fr: "Rien ne vous attend", en: "Nothing awaits you")
    static let nothingLead = Phrase(
        fr: "Dès que quelque chose sera attendu de vous, vous le trouverez ici, avec sa date.",
        en: "As soon as something is expected of you, it will stand here, with its date.")
    static let toDo = Phrase(fr: "À faire", en: "To do")
    static let noteFact = Phrase(fr: "Noter un fait", en: "Note a fact")
    static let whatHappened = Phrase(fr: "Ce qui s’est passé aujourd’hui", en: "What happened today")
    static let noteHint = Phrase(
        fr: "Pour vous seul. Il vous sera proposé dans votre prochaine évaluation.", en: "For you alone. It will be offered to you in your next review.")
    static let note = Phrase(fr: "Noter", en: "Note it")
    static let noteMore = Phrase(fr: "Avec des compétences, un autre jour, un partage", en: "With competencies, another day, sharing")
    static let begin = Phrase(fr: "Commencer par là", en: "Start there")

    static let place = Phrase(fr: "Votre place", en: "Your place")
    static let myPage = Phrase(fr: "Votre fiche", en: "Your record")
    static let managers = Phrase(fr: "Vous rendez compte à", en: "You report to")
    static let teams = Phrase(fr: "Vous travaillez dans", en: "You work in")
    static let reports = Phrase(fr: "Vous suivez", en: "You manage")
    static let paths = Phrase(fr: "Ce que l’on attend de votre métier", en: "What is expected of your craft")
    static let noLadder = Phrase(fr: "Aucun parcours n’est encore publié pour votre métier.", en: "No path is published for your craft yet.")
    static let noCraft = Phrase(
        fr: "Votre métier n’est pas renseigné ; les RH peuvent l’ajouter à votre fiche.", en: "Your craft is not recorded; HR can add it to your record.")
    static let noCraftYet = Phrase(fr: "Votre métier n’est pas renseigné.", en: "Your craft is not recorded.")
    static let recordCraft = Phrase(fr: "Le renseigner", en: "Record it")

    /// Until the end of a day, or until an hour where the day ends elsewhere first.
    static func due(_ instant: Date, in zone: TimeZone) -> Phrase {
        let lastDay = Day(of: instant.addingTimeInterval(-1), in: zone)
        guard Day(of: instant, in: zone) == lastDay else {
            let day = Phrase.weekday(lastDay)
            return Phrase(fr: "Jusqu’au \(day.fr) inclus", en: "Until the end of \(day.en)")
        }
        let moment = Phrase.instant(instant, in: zone)
        return Phrase(fr: "Jusqu’au \(moment.fr)", en: "Until \(moment.en)")
    }

    static func awaiting(_ count: Int) -> Phrase {
        Phrase(
            fr: count == 1 ? "Une chose vous attend" : "\(count) choses vous attendent",
            en: count == 1 ? "One thing to do" : "\(count) things to do")
    }
}
