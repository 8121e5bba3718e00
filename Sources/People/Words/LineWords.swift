import Kernel

/// Reporting lines.
enum LineWords {
    static let lead = Phrase(
        fr: "Le manager d’un jour voit et écrit ce que sa fonction permet ce jour-là. L’ancien rattachement s’arrête la veille ; rien n’est effacé.",
        en: "A day’s manager sees and writes what the relation allows on that day. The former line ends the day before; nothing is erased.")
    static let manager = Phrase(fr: "Manager", en: "Manager")
    static let second = Phrase(fr: "Second manager", en: "Second manager")
    static let secondHint = Phrase(
        fr: "Seulement si la personne répond vraiment à deux managers.", en: "Only when the person really answers to two managers.")
    static let noManager = Phrase(fr: "Aucun", en: "None")
    static let change = Phrase(fr: "Changer", en: "Change")
    static let changed = Phrase(fr: "Le rattachement est à jour.", en: "The reporting line is up to date.")
    static let oneself = Phrase(
        fr: "Personne n’est son propre manager. Choisissez quelqu’un d’autre.", en: "Nobody is their own manager. Choose somebody else.")
    static let sameManagerTwice = Phrase(
        fr: "Le second manager est le même que le premier. Laissez-le vide.", en: "The second manager is the same as the first. Leave it empty.")
    static let noSuchManager = Phrase(
        fr: "Cette personne n’est pas dans l’annuaire. Choisissez dans la liste.", en: "This person is not in the directory. Choose from the list.")
    static let noSuchPerson = noSuchManager
    static let tooMany = Phrase(fr: "Deux managers au plus. Retirez-en un.", en: "Two managers at most. Remove one.")
    static let externalManager = Phrase(
        fr: "Une personne extérieure n’est le manager de personne. Choisissez quelqu’un de l’entreprise.",
        en: "Somebody from outside manages nobody. Choose somebody inside the company.")
    static let managersNow = Phrase(fr: "Aujourd’hui", en: "Today")

    static func title(_ name: String) -> Phrase {
        Phrase(fr: "Qui est le manager \(Elision.de(name)) ?", en: "Who does \(name) report to?")
    }

    static func managerLeaves(_ day: Day) -> Phrase {
        Phrase(
            fr: "Ce manager part le \(French.day(day)), avant cette date. Choisissez quelqu’un d’autre.",
            en: "This manager leaves on \(English.day(day)), before that date. Choose somebody else.")
    }

    static func beforeArrival(_ day: Day) -> Phrase {
        Phrase(
            fr: "La personne arrive le \(French.day(day)). Choisissez ce jour ou un jour suivant.",
            en: "The person joins on \(English.day(day)). Choose that day or a later one.")
    }

    static func afterDeparture(_ day: Day) -> Phrase {
        Phrase(
            fr: "La personne part le \(French.day(day)). Choisissez une date antérieure.",
            en: "The person leaves on \(English.day(day)). Choose an earlier date.")
    }

    static func laterChange(_ day: Day) -> Phrase {
        Phrase(
            fr: "Un autre changement commence le \(French.day(day)). Choisissez ce jour ou un jour suivant, pour ne rien effacer.",
            en: "Another change begins on \(English.day(day)). Choose that day or a later one, so that nothing is erased.")
    }

    static func loop(_ names: [String], on day: Day) -> Phrase {
        let chain = (names + names.prefix(1)).joined(separator: " → ")
        return Phrase(
            fr: "Le \(French.day(day)), ces personnes seraient managers les unes des autres : \(chain). Rompez cette boucle.",
            en: "On \(English.day(day)), they would manage one another: \(chain). Break this loop.")
    }
}
