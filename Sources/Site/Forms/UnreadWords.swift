import Kernel

/// What is said of an address that cannot be read.
enum UnreadWords {
    static func title(_ count: Int) -> Phrase {
        Phrase(
            fr: count < 2 ? "Un choix n’a pas pu être lu" : "\(count) choix n’ont pas pu être lus",
            en: count < 2 ? "One choice could not be read" : "\(count) choices could not be read")
    }

    static func choice(_ text: String) -> Phrase {
        Phrase(fr: "« \(text) » n’est pas un choix d’ici : il ne filtre rien.", en: "“\(text)” is no choice here: it narrows nothing.")
    }

    static func part(_ text: String) -> Phrase {
        Phrase(
            fr: "« \(text) » ne désigne rien d’ici : la page est montrée comme si on ne l’avait pas demandé.",
            en: "“\(text)” is nothing that is here: the page is shown as if it had not been asked for.")
    }

    static func tooLong(_ beginning: String, _ most: Int) -> Phrase {
        Phrase(
            fr: "« \(beginning)… » dépasse \(most) caractères : rien n’a été cherché. Gardez-en quelques mots.",
            en: "“\(beginning)…” is over \(most) characters: nothing was looked for. Keep a few words of it.")
    }

    static func day(_ text: String) -> Phrase {
        Phrase(
            fr: "« \(text) » n’est pas une date qui existe : elle ne filtre rien. Écrivez-la sous la forme 2026-11-21.",
            en: "“\(text)” is no date that exists: it narrows nothing. Write it as 2026-11-21.")
    }
}
