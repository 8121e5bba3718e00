import Kernel

enum MyAccountWords {
    static let title = Phrase(fr: "Votre compte", en: "Your account")

    static func lead(_ email: String) -> Phrase {
        Phrase(fr: "Vous vous connectez avec \(email).", en: "You sign in with \(email).")
    }

    static let signOut = Phrase(fr: "Se déconnecter", en: "Sign out")

    static let preferences = Phrase(fr: "Langue et heure", en: "Language and time")
    static let languageHint = Phrase(
        fr: "Celle des pages et des messages. Ce que vous écrivez garde la sienne.", en: "That of pages and messages. What you write keeps its own.")
    static let zone = Phrase(fr: "Fuseau horaire", en: "Time zone")
    static let save = Phrase(fr: "Enregistrer", en: "Save")
    static let saved = Phrase(fr: "Votre langue et votre fuseau horaire sont enregistrés.", en: "Your language and time zone are saved.")

    static let password = Phrase(fr: "Mot de passe", en: "Password")
    static let changePassword = Phrase(fr: "Changer le mot de passe", en: "Change the password")
    static let passwordNote = Phrase(
        fr: "Vos autres sessions prendront fin. Vos jetons d’accès restent.", en: "Your other sessions will end. Your access tokens stay.")
    static let passwordChanged = Phrase(
        fr: "Votre mot de passe a changé. Vos autres sessions sont terminées.", en: "Your password has changed. Your other sessions have ended.")

    static func sessions(_ count: Int) -> Phrase {
        Phrase(
            fr: count < 2 ? "Une session ouverte" : "\(count) sessions ouvertes", en: count < 2 ? "One open session" : "\(count) open sessions")
    }

    static let sessionsNote = Phrase(
        fr: "Une session prend fin après douze heures sans visite, et au bout de trente jours dans tous les cas.",
        en: "A session ends after twelve hours without a visit, and after thirty days in any case.")
    static let device = Phrase(fr: "Appareil", en: "Device")
    static let unknownDevice = Phrase(fr: "Appareil inconnu", en: "Unknown device")
    static let startedAt = Phrase(fr: "Début", en: "Started")
    static let seenAt = Phrase(fr: "Dernière visite", en: "Last visit")
    static let thisOne = Phrase(fr: "celle-ci", en: "this one")
    static let actions = Phrase(fr: "Actions", en: "Actions")
    static let end = Phrase(fr: "Terminer", en: "End")
    static let endOthers = Phrase(fr: "Terminer toutes les autres", en: "End all others")
    static let ended = Phrase(fr: "La session est terminée.", en: "The session has ended.")
    static let othersEnded = Phrase(fr: "Vos autres sessions sont terminées.", en: "Your other sessions have ended.")

    static let everything = Phrase(fr: "Tout ce qui est gardé sur vous", en: "Everything held about you")
    static let everythingNote = Phrase(
        fr: "Lisez ce que Palier garde sur vous, ou emportez-le dans une archive. Vous n’avez rien à demander à personne.",
        en: "Read what Palier holds about you, or take it away in an archive. You need ask nobody.")
    static let readEverything = Phrase(fr: "Voir et télécharger", en: "See and download")
}
