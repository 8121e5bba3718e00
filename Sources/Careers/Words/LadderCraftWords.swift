import Kernel

/// A ladder applies to whoever has its craft in the directory.
enum LadderCraftWords {
    static let hint = Phrase(
        fr: "Le parcours s’applique à qui exerce ce métier dans l’annuaire, où les métiers se créent.",
        en: "The ladder applies to whoever has this craft in the directory, where crafts are created.")
    static let nobodys = Phrase(fr: "Aucun métier de l’entreprise.", en: "No craft of the company.")
    static let choose = Phrase(fr: "Dire lequel c’est", en: "Say which one it is")

    static func choose(for ladder: Phrase) -> Phrase {
        Phrase(fr: "\(ladder.fr) : dire de quel métier c’est le parcours", en: "\(ladder.en): say which craft it is for")
    }

    static func stranger(_ craft: Phrase) -> Phrase {
        Phrase(fr: "\(craft.fr) (aucun métier de l’entreprise)", en: "\(craft.en) (no craft of the company)")
    }

    static func unknown(_ count: Int) -> Phrase {
        Phrase(
            fr: count == 1 ? "Un parcours ne porte aucun métier de l’entreprise" : "\(count) parcours ne portent aucun métier de l’entreprise",
            en: count == 1 ? "One ladder bears no craft of the company" : "\(count) ladders bear no craft of the company")
    }

    static let unknownNote = Phrase(
        fr: "Publiés ainsi, ils ne s’appliqueraient à personne. Dites de quel métier il s’agit : ensuite, seule une nouvelle version le corrigera.",
        en: "Published like this, they would apply to nobody. Say which craft it is: afterwards only a new version can correct it.")
}
