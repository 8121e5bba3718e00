import Kernel

/// Adding somebody, correcting what is written of them.
enum PersonFormWords {
    static let newTitle = Phrase(fr: "Ajouter une personne", en: "Add a person")
    static let newLead = Phrase(
        fr: "Elle apparaît aussitôt dans l’annuaire. Elle pourra se connecter quand vous l’aurez invitée.",
        en: "They appear in the directory at once. They can sign in once you have invited them.")
    static let add = Phrase(fr: "Ajouter", en: "Add")
    static let givenName = Phrase(fr: "Prénom", en: "Given name")
    static let familyName = Phrase(fr: "Nom", en: "Family name")
    static let emailHint = Phrase(fr: "Celle de l’entreprise : l’invitation y mène.", en: "The company’s: the invitation leads there.")
    static let titleHint = Phrase(fr: "Tel qu’il est écrit sur le contrat ou la signature.", en: "As written in the contract or signature.")
    static let noCraft = Phrase(fr: "Pas encore choisi", en: "Not chosen yet")
    static let craftHint = Phrase(fr: "Il décide du parcours qui s’applique.", en: "It decides which career path applies.")
    static let language = Phrase(fr: "Langue de l’interface", en: "Interface language")
    static let timeZone = Phrase(fr: "Fuseau horaire", en: "Time zone")
    static let numberHint = Phrase(
        fr: "Celui de la paie : un import reconnaît la personne à ce numéro.", en: "Payroll’s: an import recognises the person by this number.")
    static let joinedHint = Phrase(fr: "Premier jour dans l’entreprise.", en: "First day in the company.")
    static let external = Phrase(fr: "Extérieur à l’entreprise", en: "From outside the company")
    static let externalHint = Phrase(
        fr: "Un coach, par exemple : il ne voit que sa propre fiche.", en: "A coach, for instance: they see their own record only.")
    static let firstPlace = Phrase(fr: "Sa place", en: "Their place")
    static let firstPlaceHint = Phrase(
        fr: "À partir de l’arrivée, ou d’aujourd’hui si elle n’est pas renseignée.", en: "From the arrival, or today when it is not written.")
    static let noTeam = Phrase(fr: "Pas encore d’équipe", en: "No team yet")
    static let noManager = Phrase(fr: "Pas encore de manager", en: "No manager yet")
    static let noSuchCraft = Phrase(fr: "Ce métier n’existe plus. Choisissez dans la liste.", en: "This craft no longer exists. Choose from the list.")
    static let noSuchTimeZone = Phrase(
        fr: "Ce fuseau n’existe pas. Choisissez dans la liste, par exemple Europe/Paris.",
        en: "There is no such time zone. Choose from the list, for instance Europe/Paris.")
    static let changedMeanwhile = Phrase(
        fr: "Quelqu’un a modifié cette fiche pendant que vous écriviez. Rien n’est enregistré : comparez, puis enregistrez de nouveau.",
        en: "Somebody changed this record while you were writing. Nothing is recorded: compare, then save again.")
    static let versions = Phrase(fr: "Ce qui diffère", en: "What differs")
    static let yours = Phrase(fr: "Votre saisie", en: "What you typed")
    static let stored = Phrase(fr: "Enregistré entre-temps", en: "Recorded meanwhile")
    static let emptyValue = Phrase(fr: "vide", en: "empty")
    static let saved = Phrase(fr: "La fiche est à jour.", en: "The record is up to date.")

    static func editTitle(_ name: String) -> Phrase { Phrase(fr: "Modifier la fiche \(Elision.de(name))", en: "Edit the record of \(name)") }
    static func added(_ name: String) -> Phrase { Phrase(fr: "\(name) est dans l’annuaire.", en: "\(name) is in the directory.") }

    static func emailTaken(by name: String) -> Phrase {
        Phrase(
            fr: "Cette adresse est déjà celle \(Elision.de(name)). Vérifiez-la, ou modifiez l’autre fiche.",
            en: "This address already belongs to \(name). Check it, or edit the other record.")
    }

    static func numberTaken(by name: String) -> Phrase {
        Phrase(
            fr: "Ce matricule est déjà celui \(Elision.de(name)). Vérifiez-le, ou modifiez l’autre fiche.",
            en: "This number already belongs to \(name). Check it, or edit the other record.")
    }

    static func joinsAfterLeaving(_ left: Day) -> Phrase {
        Phrase(
            fr: "L’arrivée vient après le départ, le \(French.day(left)). Corrigez l’une des deux dates.",
            en: "The arrival comes after the departure, on \(English.day(left)). Correct one of the dates.")
    }

    static func field(_ field: PersonField) -> Phrase {
        switch field {
        case .givenName: givenName
        case .familyName: familyName
        case .email: DirectoryWords.email
        case .title: DirectoryWords.title
        case .craft: DirectoryWords.craft
        case .language: language
        case .timeZone: timeZone
        case .employeeNumber: PersonWords.employeeNumber
        case .joinedOn: PersonWords.joinedOn
        case .isExternal: external
        }
    }
}
