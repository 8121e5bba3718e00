import Kernel

extension FrontMatterReader {
    static let noTopic = Phrase(
        fr: "Aucun thème : l’en-tête n’a pas de `topics`, et le texte n’a pas de titres « ## Level 1 » suivis de « ### Thème ».",
        en: "No topic: the header has no `topics`, and the text has no headings “## Level 1” followed by “### Topic”."
    )

    static let bodyKept = Phrase(
        fr: "Le texte qui suit l’en-tête est gardé comme introduction du parcours.",
        en: "The text after the header is kept as the introduction of the ladder."
    )

    static let additivityUnknown = Phrase(
        fr: "Le fichier ne dit pas si un palier s’ajoute aux précédents : chaque palier est lu seul. Précisez-le après l’import.",
        en: "The file does not say whether a level adds to those below: each level is read on its own. Say so after the import."
    )

    static func read(in language: Language?) -> Phrase {
        switch language {
        case .french: Phrase(fr: "Langue reconnue : français.", en: "Language recognised: French.")
        case .english: Phrase(fr: "Langue reconnue : anglais.", en: "Language recognised: English.")
        case nil:
            Phrase(
                fr: "La langue n’a pas pu être reconnue : les textes sont marqués comme anglais. Vérifiez-la.",
                en: "The language could not be recognised: the texts are marked as English. Check it."
            )
        }
    }

    static func sameName(_ line: Int, key: String) -> Phrase {
        Phrase(
            fr: "Un thème porte déjà ce nom à la ligne \(line) : celui-ci reçoit la clé `\(key)`. Renommez l’un des deux.",
            en: "A topic on line \(line) already has this name: this one gets the key `\(key)`. Rename one of them."
        )
    }

    static func emptyCell(_ topic: String, _ level: Int) -> Phrase {
        Phrase(
            fr: "« \(topic) » ne dit rien au palier \(level) : la case reste non définie.",
            en: "“\(topic)” says nothing at level \(level): the cell stays not defined."
        )
    }

    static func levelTwice(_ level: Int) -> Phrase {
        Phrase(
            fr: "Le palier \(level) est écrit deux fois dans ce thème : les critères ont été réunis.",
            en: "Level \(level) is written twice in this topic: the criteria were put together."
        )
    }

    static func exampleCriteria(_ count: Int) -> Phrase {
        Phrase(
            fr: "`exampleCriteria` : \(French.count(count, "critère lu avec ses exemples", "critères lus avec leurs exemples")).",
            en: "`exampleCriteria`: \(English.count(count, "criterion read with its examples", "criteria read with their examples"))."
        )
    }

    static func placeholder(_ text: String) -> Phrase {
        Phrase(
            fr: "« \(YAMLReading.shortened(text)) » n’est pas un critère : non repris. Écrivez ce qui est attendu.",
            en: "“\(YAMLReading.shortened(text))” is not a criterion: not imported. Write what is expected."
        )
    }

    static func levelNotDefined(_ level: Int) -> Phrase {
        Phrase(
            fr: "Aucun thème ne parle du palier \(level) : il est gardé comme non défini.",
            en: "No topic speaks of level \(level): it is kept as not defined."
        )
    }

    static func unnamedLevels(_ count: Int) -> Phrase {
        Phrase(
            fr: "\(French.count(count, "palier n’a pas de nom", "paliers n’ont pas de nom")) dans le fichier : leur numéro en tient lieu.",
            en: "\(English.count(count, "level has no name", "levels have no name")) in the file: the number stands for it."
        )
    }

    static func levelBeyond(_ level: Int, _ declared: Int) -> Phrase {
        Phrase(
            fr: "Le palier \(level) dépasse les \(declared) déclarés par `levels` : il est gardé. Corrigez `levels` ou ce palier.",
            en: "Level \(level) is beyond the \(declared) declared by `levels`: it is kept. Correct `levels` or this level."
        )
    }

    static func holes(_ topic: String, _ levels: [Int]) -> Phrase {
        let list = levels.map(String.init).joined(separator: ", ")
        return Phrase(
            fr: "« \(topic) » ne mentionne pas \(levels.count == 1 ? "le palier" : "les paliers") \(list).",
            en: "“\(topic)” does not mention \(levels.count == 1 ? "level" : "levels") \(list)."
        )
    }

    static func repeated(_ text: String, _ lines: [Int]) -> Phrase {
        let list = lines.map(String.init).joined(separator: ", ")
        return Phrase(
            fr:
                "« \(YAMLReading.shortened(text)) » est écrit \(lines.count) "
                + "fois (lignes \(list)) : est-ce un intertitre, ou une copie à réécrire ?",
            en:
                "“\(YAMLReading.shortened(text))” is written \(lines.count) "
                + "times (lines \(list)): is it a sub-heading, or a copy to rewrite?"
        )
    }
}
