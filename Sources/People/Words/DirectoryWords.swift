import Kernel

/// Words several pages share.
enum DirectoryWords {
    static let people = Phrase(fr: "Personnes", en: "People")
    static let teams = Phrase(fr: "Équipes", en: "Teams")
    static let crafts = Phrase(fr: "Métiers", en: "Crafts")
    static let roles = Phrase(fr: "Rôles et fonctions", en: "Roles and duties")
    static let save = Phrase(fr: "Enregistrer", en: "Save")
    static let cancel = Phrase(fr: "Annuler", en: "Cancel")
    static let choose = Phrase(fr: "Choisir…", en: "Choose…")
    static let end = Phrase(fr: "Terminer", en: "End")
    static let name = Phrase(fr: "Nom", en: "Name")
    static let team = Phrase(fr: "Équipe", en: "Team")
    static let craft = Phrase(fr: "Métier", en: "Craft")
    static let title = Phrase(fr: "Intitulé", en: "Title")
    static let manager = Phrase(fr: "Manager", en: "Manager")
    static let email = Phrase(fr: "Adresse e-mail", en: "E-mail address")
    static let nobody = Phrase(fr: "personne", en: "nobody")
    static let external = Phrase(fr: "externe", en: "external")
    static let from = Phrase(fr: "À partir du", en: "From")
    static let lastDay = Phrase(fr: "Dernier jour", en: "Last day")
    static let someoneGone = Phrase(fr: "une personne qui a quitté l’entreprise", en: "somebody who has left the company")
    static let gone = Phrase(fr: "a quitté l’entreprise", en: "has left the company")
    static let nothingChanged = Phrase(fr: "Rien n’a changé : tout était déjà ainsi.", en: "Nothing changed: everything was already so.")

    /// `depuis le 3 mars 2025`, `du 3 mars au 4 mai 2025`, `à partir du 1er janvier 2027`.
    static func span(_ span: DaySpan, today: Day) -> Phrase {
        if let to = span.to {
            return Phrase(
                fr: "du \(French.day(span.from)) au \(French.day(to))", en: "\(English.day(span.from)) to \(English.day(to))")
        }
        if span.isYetToCome(on: today) {
            return Phrase(fr: "à partir du \(French.day(span.from))", en: "from \(English.day(span.from))")
        }
        return Phrase(fr: "depuis le \(French.day(span.from))", en: "since \(English.day(span.from))")
    }
}
