import Kernel

enum InvitationsWords {
    static func title(_ count: Int) -> Phrase {
        Phrase(
            fr: count < 2 ? "Une personne n’a pas encore de compte" : "\(count) personnes n’ont pas encore de compte",
            en: count < 2 ? "One person has no account yet" : "\(count) people have no account yet")
    }

    static let lead = Phrase(
        fr: "Cochez qui inviter. Chaque personne reçoit un lien qui sert une fois, pendant sept jours ; un nouveau lien remplace le précédent.",
        en: "Tick whom to invite. Each person gets a link that works once, within seven days; a new link takes the place of the one before.")
    static let crumb = Phrase(fr: "Comptes à ouvrir", en: "Accounts to open")

    static func everyone(_ count: Int) -> Phrase {
        Phrase(
            fr: count < 2 ? "Tout le monde (1 personne)" : "Tout le monde (\(count) personnes)",
            en: count < 2 ? "Everybody (1 person)" : "Everybody (\(count) people)")
    }

    static let everyoneHint = Phrase(
        fr: "Toutes celles qui ont une adresse e-mail, y compris celles des autres pages de cette liste.",
        en: "All who have an e-mail address, those on the other pages of this list included.")
    static let person = Phrase(fr: "Personne", en: "Person")
    static let email = Phrase(fr: "Adresse e-mail", en: "E-mail address")
    static let state = Phrase(fr: "Invitation", en: "Invitation")
    static let noEmail = Phrase(fr: "À ajouter sur sa fiche", en: "To be added to their record")
    static let neverInvited = Phrase(fr: "Jamais invitée", en: "Never invited")
    static let unmailed = Phrase(fr: "Message non parti : à remettre", en: "Message not sent: hand it over")
    static let lapsed = Phrase(fr: "Lien expiré", en: "Link expired")

    static func until(_ day: Phrase) -> Phrase {
        Phrase(fr: "Lien valable jusqu’au \(day.fr)", en: "Link good until \(day.en)")
    }

    static let invite = Phrase(fr: "Créer les liens", en: "Make the links")
    static let nobodyChosen = Phrase(
        fr: "Personne n’est coché. Cochez au moins une personne, ou tout le monde.", en: "Nobody is ticked. Tick one person at least, or everybody.")
    static let previous = Phrase(fr: "Personnes précédentes", en: "Previous people")
    static let next = Phrase(fr: "Personnes suivantes", en: "Next people")

    static let nobody = Phrase(fr: "Tout le monde a un compte", en: "Everybody has an account")
    static let nobodyText = Phrase(
        fr: "Les personnes ajoutées à l’entreprise apparaîtront ici tant qu’elles n’auront pas ouvert leur compte.",
        en: "People added to the company will show here until they open their account.")
}
