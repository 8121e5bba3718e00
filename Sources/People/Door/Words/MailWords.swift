import Kernel

enum MailWords {
    static func subject(_ purpose: LinkPurpose, _ organization: String) -> Phrase {
        switch purpose {
        case .invitation: Phrase(fr: "\(organization) vous ouvre un compte sur Palier", en: "\(organization) opens an account for you on Palier")
        case .reset: Phrase(fr: "Choisissez un nouveau mot de passe pour Palier", en: "Choose a new password for Palier")
        }
    }

    static func opening(_ purpose: LinkPurpose, _ organization: String) -> Phrase {
        switch purpose {
        case .invitation:
            Phrase(
                fr: "Bonjour,\n\n\(organization) vous invite sur Palier. Pour ouvrir votre compte, choisissez votre mot de passe à cette adresse :",
                en: "Hello,\n\n\(organization) invites you to Palier. To open your account, choose your password at this address:")
        case .reset:
            Phrase(
                fr: "Bonjour,\n\nPour choisir un nouveau mot de passe sur Palier (\(organization)), ouvrez cette adresse :",
                en: "Hello,\n\nTo choose a new password on Palier (\(organization)), open this address:")
        }
    }

    static func terms(_ expiry: Phrase) -> Phrase {
        Phrase(
            fr: "Ce lien est pour vous seulement. Il sert une fois, jusqu’au \(expiry.fr).",
            en: "This link is for you only. It works once, until \(expiry.en).")
    }

    static func unasked(_ purpose: LinkPurpose) -> Phrase {
        switch purpose {
        case .invitation:
            Phrase(fr: "Si ce message vous surprend, parlez-en à vos RH.", en: "If this message surprises you, ask your HR team.")
        case .reset:
            Phrase(
                fr: "Si vous n’avez rien demandé, n’ouvrez pas ce lien et prévenez vos RH : votre mot de passe actuel reste valable.",
                en: "If you asked for nothing, do not open this link and tell your HR team: your current password still works.")
        }
    }

    static func factorSubject(_ change: FactorNotice.Change) -> Phrase {
        switch change {
        case .on: Phrase(fr: "Votre compte a un second facteur", en: "Your account has a second factor")
        case .off, .reset: Phrase(fr: "Votre second facteur a été retiré", en: "Your second factor was removed")
        }
    }

    static func factorText(_ change: FactorNotice.Change, organization: String) -> Phrase {
        let what: Phrase =
            switch change {
            case .on:
                Phrase(
                    fr: "Un code est désormais demandé après le mot de passe de votre compte Palier (\(organization)).",
                    en: "A code is now asked for after the password of your Palier account (\(organization)).")
            case .off:
                Phrase(
                    fr: "Le second facteur de votre compte Palier (\(organization)) vient d’être retiré depuis ce compte.",
                    en: "The second factor of your Palier account (\(organization)) has just been removed from within that account.")
            case .reset:
                Phrase(
                    fr: "Les RH ou l’administration ont retiré le second facteur de votre compte Palier (\(organization)).",
                    en: "HR or administration took away the second factor of your Palier account (\(organization)).")
            }
        return Phrase(
            fr: "Bonjour,\n\n\(what.fr)\n\nSi ce n’est pas de votre fait, prévenez vos RH sans attendre.\n",
            en: "Hello,\n\n\(what.en)\n\nIf this was not your doing, tell your HR team now.\n")
    }

    static let changedSubject = Phrase(fr: "Votre mot de passe a changé", en: "Your password has changed")

    static func changedText(organization: String) -> Phrase {
        Phrase(
            fr:
                "Bonjour,\n\nLe mot de passe de votre compte Palier (\(organization)) vient de changer.\n\nSi ce n’est pas vous, prévenez vos RH sans attendre.\n",
            en: "Hello,\n\nThe password of your Palier account (\(organization)) has just changed.\n\nIf it was not you, tell your HR team now.\n")
    }
}
