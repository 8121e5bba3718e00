import Kernel

/// What a field says when it cannot be taken: what happened, then what to do.
package enum Complaint {
    package static let empty = Phrase(fr: "Ce champ est vide. Renseignez-le pour continuer.", en: "This field is empty. Fill it in to go on.")
    package static let control = Phrase(
        fr: "Ce texte contient un caractère invisible. Retapez-le au clavier.", en: "This text holds an invisible character. Type it again by hand.")
    package static let email = Phrase(
        fr: "Cette adresse est incomplète ou mal écrite. Écrivez-la comme prenom.nom@entreprise.example.",
        en: "This address is incomplete or mistyped. Write it as given.family@company.example.")
    package static let day = Phrase(
        fr: "Cette date n’existe pas. Écrivez-la sous la forme 2026-11-21.", en: "This date does not exist. Write it as 2026-11-21.")
    package static let choice = Phrase(fr: "Ce choix n’existe pas. Choisissez dans la liste.", en: "There is no such choice. Choose from the list.")
    package static let noFile = Phrase(fr: "Aucun fichier n’est joint. Choisissez-en un.", en: "No file is attached. Choose one.")

    package static func number(_ range: ClosedRange<Int>) -> Phrase {
        Phrase(
            fr: "Écrivez un nombre entier entre \(range.lowerBound) et \(range.upperBound).",
            en: "Write a whole number between \(range.lowerBound) and \(range.upperBound).")
    }

    package static func tooLong(_ count: Int, most: Int) -> Phrase {
        Phrase(
            fr: "Ce texte a \(count) caractères, \(most) au plus sont possibles. Raccourcissez-le.",
            en: "This text has \(count) characters, \(most) at most fit. Shorten it.")
    }

    package static func largeFile(_ name: String, most: Int) -> Phrase {
        Phrase(
            fr: "Le fichier « \(name) » dépasse \(most >> 20) Mo. Découpez-le en plusieurs.",
            en: "The file “\(name)” is larger than \(most >> 20) MB. Split it.")
    }
}
