import Kernel

/// Leaving the company.
enum DepartureWords {
    static let lead = Phrase(
        fr: "Ce jour-là se terminent ses équipes, ses rattachements, ses rôles et ses fonctions. Ce qui a été écrit reste, et la date peut être corrigée.",
        en: "On that day their teams, reporting lines, roles and duties end. What was written stays, and the date can be corrected.")
    static let record = Phrase(fr: "Enregistrer le départ", en: "Record the departure")
    static let stays = Phrase(
        fr: "La personne reste : équipes et rattachements reprennent. Les rôles sont à redonner.",
        en: "The person stays: teams and lines resume. Roles are to be given again.")
    static let lastDayHint = Phrase(
        fr: "Le dernier jour compte encore. L’accès prend fin ce soir-là ; d’ici là, la personne peut tout télécharger depuis son compte.",
        en: "The last day still counts. Access ends that evening; before then, they can download everything from their account.")
    static let withoutManager = Phrase(fr: "Sans manager après ce départ", en: "Without a manager after this departure")
    static let withoutManagerNote = Phrase(
        fr: "Choisissez dès maintenant qui prend la suite, à partir du lendemain.", en: "Choose now who takes over, from the next day.")

    static func title(_ name: String) -> Phrase { Phrase(fr: "Quel est le dernier jour \(Elision.de(name)) ?", en: "When is the last day of \(name)?") }

    static func recorded(_ name: String, _ day: Day) -> Phrase {
        Phrase(fr: "Dernier jour \(Elision.de(name)) : le \(French.day(day)).", en: "Last day of \(name): \(English.day(day)).")
    }

    static func beforeArrival(_ day: Day) -> Phrase {
        Phrase(
            fr: "La personne est arrivée le \(French.day(day)). Choisissez une date suivante.",
            en: "The person joined on \(English.day(day)). Choose a later date.")
    }
}
