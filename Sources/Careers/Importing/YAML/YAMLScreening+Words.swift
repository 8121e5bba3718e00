import Kernel

extension YAMLScreening {
    static let tooDeep = Phrase(
        fr:
            "L’imbrication est trop profonde : plus de \(ImportLimits.depth) "
            + "crochets ouverts ou de \(ImportLimits.indentation) colonnes de retrait.",
        en: "The nesting is too deep: more than \(ImportLimits.depth) open brackets or \(ImportLimits.indentation) columns of indentation."
    )

    static let tooMany = Phrase(
        fr: "Le fichier compte plus de \(ImportLimits.flowMarks) virgules et crochets : découpez-le par parcours.",
        en: "The file has more than \(ImportLimits.flowMarks) commas and brackets: split it by ladder."
    )

    static let notAWord = Phrase(
        fr: "Une ligne ne peut pas commencer par un point d’interrogation : une clé est un mot, suivi de deux-points.",
        en: "A line cannot start with a question mark: a key is a word, followed by a colon."
    )

    static func alias(_ name: String, _ line: Int) -> Phrase {
        Phrase(
            fr: "Les alias YAML ne sont pas acceptés : `*\(name)` reprend `&\(name)` de la ligne \(line) ; écrivez le texte en entier.",
            en: "YAML aliases are not accepted: `*\(name)` repeats `&\(name)` of line \(line); write the text in full."
        )
    }
}
