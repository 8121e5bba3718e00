import Kernel

enum GotoWords {
    static let title = Phrase(fr: "Aller à…", en: "Go to…")
    static let what = Phrase(fr: "Que cherchez-vous ?", en: "What are you looking for?")
    static let hint = Phrase(
        fr: "Le début d’un nom suffit, sans accents : « ines », « sen pm ».", en: "The beginning of a name will do, without accents: “ines”, “sen pm”.")
    static let search = Phrase(fr: "Chercher", en: "Search")
    static let rooms = Phrase(fr: "Pages", en: "Pages")
    static let whatMayBeFound = Phrase(
        fr:
            "Une page du menu, une personne par son nom ou son intitulé, une équipe, un référentiel ou un parcours, une campagne, une évaluation par le nom de la personne : ce que vous pouvez ouvrir, et rien d’autre. Ce qui est écrit dans une évaluation, un fait ou un feedback n’est jamais cherché.",
        en:
            "A page of the menu, a person by name or title, a team, a framework or a ladder, a cycle, a review by the name of its person: what you may open, and nothing else. What is written in a review, a fact or feedback is never searched."
    )
    static let nothing = Phrase(fr: "Rien de ce que vous pouvez ouvrir ne porte ces mots", en: "Nothing you may open bears these words")
    static let whatToTry = Phrase(
        fr: "Essayez le début d’un seul nom, sans l’intitulé ni l’équipe, ou moins de lettres. Une lettre seule ne trouve que les pages du menu.",
        en: "Try the beginning of one name alone, without title or team, or fewer letters. A single letter finds only the pages of the menu.")
    static let more = Phrase(
        fr: "D’autres réponses portent ces mots : ajoutez-en un pour les resserrer.", en: "Others bear these words: add one to narrow them.")

    static func found(_ count: Int, _ asked: String, hasMore: Bool) -> Phrase {
        switch count {
        case 0: Phrase(fr: "Aucune réponse à « \(asked) »", en: "No answer to “\(asked)”")
        case 1: Phrase(fr: "Une réponse à « \(asked) »", en: "One answer to “\(asked)”")
        case _ where hasMore: Phrase(fr: "Les \(count) premières réponses à « \(asked) »", en: "The first \(count) answers to “\(asked)”")
        default: Phrase(fr: "\(count) réponses à « \(asked) »", en: "\(count) answers to “\(asked)”")
        }
    }
}
