import Kernel

enum AccountPageWords {
    static func title(_ standing: AccountStanding, _ name: String) -> Phrase {
        switch standing {
        case .none: Phrase(fr: "\(name) n’a pas encore de compte", en: "\(name) has no account yet")
        case .invited: Phrase(fr: "\(name) a une invitation en attente", en: "\(name) has a pending invitation")
        case .lapsed: Phrase(fr: "L’invitation \(Elision.de(name)) a expiré", en: "The invitation of \(name) has expired")
        case .open: Phrase(fr: "Le compte \(Elision.de(name)) est ouvert", en: "The account of \(name) is open")
        case .disabled: Phrase(fr: "Le compte \(Elision.de(name)) est fermé", en: "The account of \(name) is closed")
        }
    }

    static func ended(_ name: String, on day: Day) -> Phrase {
        Phrase(fr: "L’accès \(Elision.de(name)) a pris fin le \(French.day(day))", en: "The access of \(name) ended on \(English.day(day))")
    }

    static let endedNote = Phrase(
        fr: "C’était son dernier jour : ce compte n’ouvre plus rien. Si la date est fausse, corrigez le départ sur sa fiche.",
        en: "It was their last day: this account opens nothing any more. If the date is wrong, correct the departure on their page.")
    static let crumb = Phrase(fr: "Compte", en: "Account")
    static let signsInWith = Phrase(fr: "Se connecte avec", en: "Signs in with")
    static let noEmail = Phrase(
        fr: "Pour inviter cette personne, il faut d’abord son adresse e-mail.", en: "To invite this person, their e-mail address comes first.")
    static let addEmail = Phrase(fr: "Ajouter l’adresse", en: "Add the address")
    static let linkUntil = Phrase(fr: "Lien valable jusqu’au", en: "Link good until")
    static let closedSince = Phrase(fr: "Fermé depuis le", en: "Closed since")

    static let unmailed = Phrase(
        fr: "Le message n’a pas pu partir vers cette adresse. Créez un nouveau lien et remettez-le vous-même.",
        en: "The message could not be sent to this address. Make a new link and hand it over yourself.")

    static func unmailed(_ name: String) -> Phrase {
        Phrase(fr: "Remettre son lien à \(name)", en: "Hand \(name) their link")
    }

    static let unmailedMany = Phrase(
        fr: "Plusieurs messages n’ont pas pu partir : remettez leurs liens", en: "Several messages could not be sent: hand over their links")
    static let unmailedReason = Phrase(fr: "Le message n’a pas pu partir.", en: "The message could not be sent.")

    static let invite = Phrase(fr: "Créer un lien d’invitation", en: "Make an invitation link")
    static let inviteAgain = Phrase(fr: "Créer un nouveau lien", en: "Make a new link")
    static let reset = Phrase(fr: "Créer un lien de nouveau mot de passe", en: "Make a new-password link")
    static let revoke = Phrase(fr: "Annuler le lien", en: "Cancel the link")
    static let close = Phrase(fr: "Fermer le compte", en: "Close the account")
    static let reopen = Phrase(fr: "Rouvrir le compte", en: "Reopen the account")

    static let linkNote = Phrase(
        fr: "Le lien s’affiche une fois et sert une fois, pendant sept jours. Il remplace les précédents.",
        en: "The link is shown once and works once, within seven days. It takes the place of earlier ones.")
    static let closing = Phrase(fr: "Fermeture", en: "Closing")
    static let closeNote = Phrase(
        fr: "Fermer met fin aux sessions, aux jetons et aux liens de cette personne, tout de suite. Ses écrits restent.",
        en: "Closing ends this person’s sessions, tokens and links at once. What they wrote stays.")

    static let closed = Phrase(
        fr: "Le compte est fermé. Ses sessions et ses jetons sont terminés.", en: "The account is closed. Its sessions and tokens have ended.")
    static let reopened = Phrase(fr: "Le compte est rouvert, avec le même mot de passe.", en: "The account is open again, with the same password.")
    static let revoked = Phrase(fr: "Le lien n’ouvre plus rien.", en: "The link opens nothing any more.")
}
