import Kernel

enum WordingWords {
    static let statements = Phrase(fr: "Ce que l’on attend", en: "What is expected")
    static let statementsHint = Phrase(
        fr:
            "Une ligne par énoncé ; une ligne qui commence par un tiret est un exemple de l’énoncé au-dessus. Les lignes des deux langues se "
            + "répondent : « … » tient la place d’un texte non traduit.",
        en:
            "One line per statement; a line that begins with a dash is an example of the statement above. The lines of the two languages match: "
            + "“…” holds the place of a text not translated."
    )
    static let signals = Phrase(fr: "Signaux observables", en: "Observable signals")
    static let signalsHint = Phrase(
        fr: "Ce que deux personnes de bonne foi verraient toutes les deux. Une ligne par signal.",
        en: "What two people of good faith would both see. One line per signal."
    )
    static let examples = Phrase(fr: "Exemples", en: "Examples")
    static let noStatement = Phrase(
        fr: "Il manque ce que l’on attend. Écrivez au moins un énoncé, en français ou en anglais.",
        en: "What is expected is missing. Write at least one statement, in French or in English."
    )
    static let done = Phrase(fr: "L’attendu est réécrit.", en: "The expectation is rewritten.")

    static func title(_ competency: Phrase, _ order: Int) -> Phrase {
        Phrase(fr: "\(competency.fr), palier \(order)", en: "\(competency.en), level \(order)")
    }
}
