import Kernel

/// What somebody wishes for themselves.
enum AspirationWords {
    static let title = Phrase(fr: "Aspiration", en: "Aspiration")
    static let written = Phrase(fr: "C’est écrit. Vos managers peuvent le lire.", en: "It is written. Your managers can read it.")
    static let none = Phrase(
        fr: "Vous n’avez encore rien écrit. Grandir, approfondir, changer de filière ou rester : les quatre se valent.",
        en: "You have written nothing yet. Growing, deepening, changing track or staying: all four are worth the same.")
    static let write = Phrase(fr: "Écrire votre aspiration", en: "Write your aspiration")
    static let change = Phrase(fr: "Écrire une nouvelle aspiration", en: "Write a new aspiration")
    static let wish = Phrase(fr: "Pour les prochains mois, vous souhaitez", en: "In the coming months, you wish to")
    static let detail = Phrase(fr: "En vos mots", en: "In your words")
    static let detailHint = Phrase(
        fr: "Ce que vous aimeriez porter, apprendre ou garder. Vos managers du moment le lisent ; les RH non.",
        en: "What you would like to carry, to learn or to keep. Your managers of the moment read it; HR does not.")
    static let language = Phrase(fr: "Langue de ce texte", en: "Language of this text")
    static let save = Phrase(fr: "Enregistrer", en: "Save")
    static let earlier = Phrase(fr: "Ce qui a été écrit avant", en: "What was written before")

    static func noneOf(_ name: String) -> Phrase {
        Phrase(fr: "\(name) n’a encore rien écrit.", en: "\(name) has written nothing yet.")
    }

    static func name(_ wish: Aspiration.Wish) -> Phrase {
        switch wish {
        case .grow: Phrase(fr: "Grandir vers le palier suivant", en: "Grow towards the next level")
        case .deepen: Phrase(fr: "Approfondir à ce palier", en: "Deepen at this level")
        case .changeTrack: Phrase(fr: "Changer de filière", en: "Change track")
        case .stay: Phrase(fr: "Rester là où je suis", en: "Stay where I am")
        }
    }

    static func dated(_ day: Day) -> Phrase { Phrase(fr: "écrit le \(French.day(day))", en: "written on \(English.day(day))") }
}
