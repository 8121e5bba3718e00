import Kernel

enum FeedWords {
    static let title = Phrase(fr: "Vos dates dans votre agenda", en: "Your dates in your calendar")
    static let note = Phrase(
        fr:
            "Une adresse secrète que votre agenda relit de lui-même : les derniers jours de ce qui vous attend, sans nom, ni sujet, ni réponse. Une date déplacée s’y déplace.",
        en:
            "A secret address that your calendar reads again by itself: the last days of what awaits you, with no name, subject or answer. A date that moves moves there too."
    )
    static let make = Phrase(fr: "Créer une adresse pour mon agenda", en: "Make an address for my calendar")
    static let remake = Phrase(fr: "Créer une nouvelle adresse", en: "Make a new address")
    static let withdraw = Phrase(fr: "Retirer l’adresse", en: "Withdraw the address")
    static let withdrawn = Phrase(fr: "L’adresse ne donne plus rien.", en: "The address gives nothing any more.")
    static let shown = Phrase(fr: "Voici l’adresse de votre agenda", en: "Here is the address for your calendar")
    static let shownLead = Phrase(
        fr: "Elle ne sera plus jamais affichée : copiez-la, puis ajoutez-la dans votre agenda comme un calendrier « à partir d’une URL ».",
        en: "It will never be shown again: copy it, then add it to your calendar as one “from a URL”.")
    static let careful = Phrase(
        fr: "Qui la connaît lit ces dates, et rien d’autre. Une nouvelle adresse remplace celle-ci.",
        en: "Whoever knows it reads these dates, and nothing else. A new address replaces this one.")

    static func since(_ day: Phrase) -> Phrase {
        Phrase(fr: "Une adresse est en service depuis le \(day.fr).", en: "An address has been in use since \(day.en).")
    }
}
