import Kernel

enum TokenWords {
    static let title = Phrase(fr: "Jetons d’accès pour vos programmes", en: "Access tokens for your programs")
    static let note = Phrase(
        fr: "Un jeton laisse un programme agir en votre nom, avec vos droits et rien de plus. Il ne peut changer ni votre mot de passe ni vos sessions.",
        en: "A token lets a program act in your name, with your rights and nothing more. It can change neither your password nor your sessions.")
    static let name = Phrase(fr: "Nom du jeton", en: "Token name")
    static let nameHint = Phrase(fr: "Le programme qui s’en servira.", en: "The program that will use it.")
    static let scope = Phrase(fr: "Ce qu’il permet", en: "What it allows")
    static let life = Phrase(fr: "Durée", en: "Duration")
    static let expires = Phrase(fr: "Expire", en: "Expires")
    static let create = Phrase(fr: "Créer un jeton", en: "Create a token")
    static let revoke = Phrase(fr: "Révoquer", en: "Revoke")
    static let revoked = Phrase(fr: "Le jeton ne donne plus accès à rien.", en: "The token gives access to nothing any more.")
    static let tooMany = Phrase(
        fr: "Vous avez déjà vingt jetons. Révoquez-en un d’abord.", en: "You have twenty tokens already. Revoke one first.")

    static func scope(_ scope: TokenScope) -> Phrase {
        switch scope {
        case .read: Phrase(fr: "Lire", en: "Read")
        case .write: Phrase(fr: "Lire et écrire", en: "Read and write")
        }
    }

    static func life(_ life: TokenLife) -> Phrase {
        switch life {
        case .month: Phrase(fr: "30 jours", en: "30 days")
        case .quarter: Phrase(fr: "90 jours", en: "90 days")
        case .year: Phrase(fr: "Un an", en: "One year")
        }
    }

    static func shown(_ name: String) -> Phrase {
        Phrase(fr: "Voici le jeton « \(name) »", en: "Here is the token “\(name)”")
    }

    static func shownLead(until expiry: Phrase) -> Phrase {
        Phrase(
            fr: "Il vaut jusqu’au \(expiry.fr) et ne sera plus jamais affiché : copiez-le maintenant.",
            en: "It is good until \(expiry.en) and will never be shown again: copy it now.")
    }

    static let usage = Phrase(
        fr: "Le programme l’envoie dans l’en-tête « Authorization: Bearer … », aux adresses qui commencent par /api/v1.",
        en: "The program sends it in the header “Authorization: Bearer …”, to addresses that begin with /api/v1.")
    static let back = Phrase(fr: "Revenir à votre compte", en: "Back to your account")
}
