import Kernel

extension LevelHeadingsReader {
    static let nothing = Phrase(
        fr: "Sous ces titres de paliers, rien n’a été reconnu : il faut des listes, des sous-titres ou un tableau par palier.",
        en: "Nothing was recognised below these headings of levels: lists, sub-headings or a table per level are needed."
    )
    static let html = Phrase(
        fr: "Du HTML n’est pas lu : écrivez cette partie en Markdown.",
        en: "HTML is not read: write this part in Markdown."
    )
    static let additive = Phrase(
        fr: "Le texte dit que chaque palier s’ajoute aux précédents : repris ainsi.",
        en: "The text says that each level adds to those below: imported so."
    )
    static let noSkill = Phrase(
        fr: "Cette ligne ne nomme pas de compétence : non reprise.",
        en: "This row names no competency: not imported."
    )

    static func outside(_ heading: String) -> Phrase {
        Phrase(
            fr: "« \(YAMLReading.shortened(heading)) » ne parle pas d’un palier : non repris.",
            en: "“\(YAMLReading.shortened(heading))” is not about a level: not imported."
        )
    }

    static func levelAgain(_ name: String) -> Phrase {
        Phrase(
            fr: "Le palier « \(YAMLReading.shortened(name)) » a déjà été ouvert : les textes ont été réunis.",
            en: "The level “\(YAMLReading.shortened(name))” was opened before: the texts were put together."
        )
    }

    static func noTopic(_ text: String) -> Phrase {
        Phrase(
            fr: "« \(YAMLReading.shortened(text)) » n’est sous aucun thème : rangé sous « Attendus ».",
            en: "“\(YAMLReading.shortened(text))” is under no topic: filed under “Expectations”."
        )
    }

    static func repeated(_ text: String) -> Phrase {
        Phrase(
            fr: "« \(YAMLReading.shortened(text)) » est écrit deux fois au même endroit : repris une fois.",
            en: "“\(YAMLReading.shortened(text))” is written twice in the same place: imported once."
        )
    }

    static func sharedAtLowest(_ count: Int, isAdditive: Bool) -> Phrase {
        let start = Phrase(
            fr: "\(French.count(count, "attendu commun", "attendus communs")) à tous les paliers : gardés au plus bas",
            en: "\(English.count(count, "expectation", "expectations")) of all levels: kept at the lowest one"
        )
        return start
            + (isAdditive
                ? Phrase(fr: ", auquel les autres s’ajoutent.", en: ", to which the others add.")
                : Phrase(
                    fr: ". Dites que le parcours est additif, ou répétez-les à chaque palier.",
                    en: ". Say that the ladder is additive, or repeat them at each level."
                ))
    }

    static func emptyRow(_ theme: String) -> Phrase {
        Phrase(
            fr: "« \(YAMLReading.shortened(theme)) » n’attend rien à ce palier : la case reste non définie.",
            en: "“\(YAMLReading.shortened(theme))” expects nothing at this level: the cell stays not defined."
        )
    }

    static func packed(_ skills: [String], _ pieces: Int) -> Phrase {
        let list = skills.joined(separator: ", ")
        return Phrase(
            fr:
                "Une case réunit \(skills.count) compétences (\(list)) et \(French.count(pieces, "texte", "textes")) : répartis dans l’ordre.",
            en: "A cell packs \(skills.count) competencies (\(list)) and \(English.count(pieces, "text", "texts")): shared out in order."
        )
    }

    static func notDefined(_ level: String) -> Phrase {
        Phrase(
            fr: "« \(YAMLReading.shortened(level)) » n’a pas d’attendu : gardé comme non défini.",
            en: "“\(YAMLReading.shortened(level))” has no expectation: kept as not defined."
        )
    }
}
