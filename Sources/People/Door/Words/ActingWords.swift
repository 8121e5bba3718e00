import Kernel

enum ActingWords {
    static let noAccount = Phrase(
        fr: "Aucun compte ouvert n’a cette adresse. Donnez celle d’une personne qui peut se connecter.",
        en: "No open account has this address. Give that of somebody who can sign in.")
    static let chooseAccount = Phrase(
        fr: "Plusieurs administrateurs, ou aucun : dites au nom de qui agir avec --as adresse.",
        en: "Several administrators, or none: say who acts with --as address.")
}
