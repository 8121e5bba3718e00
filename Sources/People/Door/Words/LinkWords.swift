import Kernel

enum LinkWords {
    static func title(_ purpose: LinkPurpose) -> Phrase {
        switch purpose {
        case .invitation: Phrase(fr: "Ouvrez votre compte", en: "Open your account")
        case .reset: Phrase(fr: "Choisissez un nouveau mot de passe", en: "Choose a new password")
        }
    }

    static func lead(_ purpose: LinkPurpose, _ organization: String) -> Phrase {
        switch purpose {
        case .invitation:
            Phrase(
                fr: "\(organization) vous invite sur Palier. Choisissez le mot de passe avec lequel vous reviendrez.",
                en: "\(organization) invites you to Palier. Choose the password you will come back with.")
        case .reset:
            Phrase(
                fr: "Il remplacera l’ancien. Vos sessions ouvertes et vos jetons d’accès prendront fin.",
                en: "It replaces the old one. Your open sessions and access tokens will end.")
        }
    }

    static func submit(_ purpose: LinkPurpose) -> Phrase {
        switch purpose {
        case .invitation: Phrase(fr: "Ouvrir mon compte", en: "Open my account")
        case .reset: Phrase(fr: "Changer le mot de passe", en: "Change the password")
        }
    }

    static func welcome(_ purpose: LinkPurpose) -> Phrase {
        switch purpose {
        case .invitation: Phrase(fr: "Votre compte est ouvert.", en: "Your account is open.")
        case .reset:
            Phrase(fr: "Votre mot de passe a changé. Vos autres sessions sont terminées.", en: "Your password has changed. Your other sessions have ended.")
        }
    }

    static let email = Phrase(fr: "Vous vous connecterez avec", en: "You will sign in with")
    static let languageHint = Phrase(fr: "Celle des pages et des messages.", en: "That of pages and messages.")

    static let dead = Phrase(fr: "Ce lien n’ouvre plus rien", en: "This link opens nothing any more")
    static let deadText = Phrase(
        fr: "Il a déjà servi, il a expiré, un autre l’a remplacé, ou il a été mal copié. Copiez-le en entier, ou demandez un nouveau lien à vos RH.",
        en: "It was used, it expired, another took its place, or it was copied badly. Copy all of it, or ask your HR team for a new link.")
}
