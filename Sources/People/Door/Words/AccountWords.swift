import Kernel

enum AccountWords {
    static let administratorsOnly = Phrase(
        fr: "Le compte d’un administrateur, ou de qui peut ouvrir ce que d’autres ont écrit, n’est tenu que par un administrateur. Demandez à l’un d’eux.",
        en: "The account of an administrator, or of whoever may open what others wrote, is kept by administrators only. Ask one of them.")
    static let notYourself = Phrase(
        fr: "Vous ne pouvez pas fermer votre propre compte. Demandez à une autre personne des RH ou de l’administration.",
        en: "You cannot close your own account. Ask somebody else of HR or administration.")
    static let lastAdministrator = Phrase(
        fr: "C’est le dernier compte d’administration : sans lui plus personne n’administrerait Palier. Nommez d’abord quelqu’un d’autre.",
        en: "This is the last administration account: without it nobody would administer Palier. Name somebody else first.")
    static let sessionOnly = Phrase(
        fr: "Un jeton d’accès ne peut pas changer ce qui ouvre un compte. Connectez-vous avec un navigateur.",
        en: "An access token cannot change what opens an account. Sign in with a browser.")

    static func hasLeft(_ name: String) -> Phrase {
        Phrase(fr: "\(name) a quitté l’entreprise : aucun lien n’est possible.", en: "\(name) has left the company: no link can be made.")
    }

    static func noEmail(_ name: String) -> Phrase {
        Phrase(
            fr: "\(name) n’a pas d’adresse e-mail. Ajoutez-la sur sa fiche, puis revenez.",
            en: "\(name) has no e-mail address. Add it to their record, then come back.")
    }

    static func isClosed(_ name: String) -> Phrase {
        Phrase(fr: "Le compte \(Elision.de(name)) est fermé. Rouvrez-le d’abord.", en: "The account of \(name) is closed. Reopen it first.")
    }

    static func isOpenAlready(_ name: String) -> Phrase {
        Phrase(
            fr: "\(name) a déjà un compte ouvert. Si le mot de passe est perdu, créez un lien de nouveau mot de passe.",
            en: "\(name) has an open account already. If the password is lost, make a new-password link.")
    }

    static func isNotOpen(_ name: String) -> Phrase {
        Phrase(fr: "\(name) n’a pas encore ouvert de compte. Créez une invitation.", en: "\(name) has not opened an account yet. Make an invitation.")
    }

    static func isNotClosed(_ name: String) -> Phrase {
        Phrase(fr: "Le compte \(Elision.de(name)) n’est pas fermé.", en: "The account of \(name) is not closed.")
    }

    static func noAccountToClose(_ name: String) -> Phrase {
        Phrase(fr: "\(name) n’a pas de compte à fermer.", en: "\(name) has no account to close.")
    }

    static func noLink(_ name: String) -> Phrase {
        Phrase(fr: "Aucun lien \(Elision.de(name)) n’ouvre encore.", en: "No link of \(name) still opens.")
    }

    static func emailTaken(_ email: String) -> Phrase {
        Phrase(
            fr: "Un autre compte se connecte avec \(email). Corrigez l’une des deux fiches.",
            en: "Another account signs in with \(email). Correct one of the two records.")
    }
}
