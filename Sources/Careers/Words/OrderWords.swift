import Kernel

enum OrderWords {
    static let lead = Phrase(
        fr:
            "Rien n’a été enregistré. Ces fichiers ne disent pas quel palier est le plus bas, et Palier ne le devine pas : confirmez l’ordre, ou corrigez-le.",
        en:
            "Nothing was stored. These files do not say which level is the lowest, and Palier does not guess it: confirm the order, or correct it."
    )
    static let label = Phrase(fr: "Paliers, du plus bas au plus haut", en: "Levels, from the lowest to the highest")
    static let hint = Phrase(
        fr: "Un palier par ligne, sous le nom de son parcours. L’ordre proposé vient des mots usuels des titres : vérifiez-le.",
        en: "One level per line, below the name of its ladder. The order proposed comes from the usual words of titles: check it."
    )
    static let confirm = Phrase(fr: "Confirmer cet ordre", en: "Confirm this order")

    static func title(_ ladders: Int) -> Phrase {
        Phrase(
            fr: ladders < 2
                ? "L’ordre des paliers d’un parcours reste à confirmer" : "L’ordre des paliers de \(ladders) parcours reste à confirmer",
            en: ladders < 2
                ? "The order of one ladder’s levels is to be confirmed" : "The order of levels of \(ladders) ladders is to be confirmed"
        )
    }
}
