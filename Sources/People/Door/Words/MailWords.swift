import Kernel

enum MailWords {
    static func subject(_ purpose: LinkPurpose, _ organization: String) -> Phrase {
        switch purpose {
        case .invitation: Phrase(fr: "\(organization) vous ouvre un compte sur Palier", en: "\(organization) opens you an account on Palier")
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

    static let changedSubject = Phrase(fr: "Votre mot de passe a changé", en: "Your password has changed")

    static func changedText(organization: String) -> Phrase {
        Phrase(
            fr: "Bonjour,\n\nLe mot de passe de votre compte Palier (\(organization)) vient de changer.\n\nSi ce n’est pas vous, prévenez vos RH sans attendre.\n",
            en: "Hello,\n\nThe password of your Palier account (\(organization)) has just changed.\n\nIf it was not you, tell your HR team now.\n")
    }
}
