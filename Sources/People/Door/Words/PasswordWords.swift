import Kernel

enum PasswordWords {
    static let label = Phrase(fr: "Mot de passe", en: "Password")
    static let new = Phrase(fr: "Nouveau mot de passe", en: "New password")
    static let current = Phrase(fr: "Mot de passe actuel", en: "Current password")
    static let hint = Phrase(
        fr: "Douze caractères au moins. Une phrase que personne d’autre ne connaît convient très bien.",
        en: "Twelve characters at least. A sentence nobody else knows does very well.")

    static func tooShort(_ count: Int) -> Phrase {
        Phrase(
            fr: "Ce mot de passe a \(French.count(count, "caractère", "caractères")), il en faut au moins \(PasswordRule.least). Allongez-le.",
            en: "This password has \(English.count(count, "character", "characters")), at least \(PasswordRule.least) are needed. Make it longer.")
    }

    static let tooLong = Phrase(
        fr: "Ce mot de passe dépasse \(PasswordRule.most) caractères. Raccourcissez-le.",
        en: "This password is longer than \(PasswordRule.most) characters. Shorten it.")
    static let repeated = Phrase(
        fr: "Ce mot de passe répète toujours les mêmes caractères. Choisissez-en un plus varié.",
        en: "This password repeats the same characters. Choose a more varied one.")
    static let sequence = Phrase(
        fr: "Ce mot de passe suit l’ordre du clavier ou de l’alphabet. Choisissez-en un autre.",
        en: "This password follows the keyboard or the alphabet. Choose another.")
    static let common = Phrase(
        fr: "Ce mot de passe est parmi les premiers que l’on essaie. Choisissez-en un plus personnel.",
        en: "This password is among the first that anybody tries. Choose a more personal one.")
    static let name = Phrase(
        fr: "Ce mot de passe contient votre adresse ou le nom de l’entreprise. Choisissez-en un autre.",
        en: "This password holds your address or the company’s name. Choose another.")
    static let same = Phrase(
        fr: "C’est déjà votre mot de passe. Choisissez-en un autre.", en: "This is your password already. Choose another.")
    static let wrongCurrent = Phrase(
        fr: "Ce n’est pas votre mot de passe actuel. Retapez-le.", en: "This is not your current password. Type it again.")
}
