import Kernel

extension GradedYAMLReader {
    static let noSummary = Phrase(
        fr: "Cette compétence n’a pas de `summary` : seul son degré est repris, s’il y en a un.",
        en: "This competency has no `summary`: only its proficiency is imported, if it has one."
    )

    static func missing(_ key: String) -> Phrase { Phrase(fr: "`\(key)` manque : ajoutez-le.", en: "`\(key)` is missing: add it.") }

    static func empty(_ key: String) -> Phrase {
        Phrase(fr: "`\(key)` : écrivez au moins un élément.", en: "`\(key)`: write at least one item.")
    }

    static func tooMany(_ key: String, _ most: Int) -> Phrase {
        Phrase(fr: "`\(key)` compte plus de \(most) éléments.", en: "`\(key)` has more than \(most) items.")
    }

    static func noName(_ stem: String) -> Phrase {
        Phrase(
            fr: "`name` est vide : le nom du parcours vient du fichier (`\(stem)`).",
            en: "`name` is empty: the ladder's name comes from the file (`\(stem)`)."
        )
    }

    static func noEntryName(_ id: String) -> Phrase {
        Phrase(fr: "`name` est vide : `\(id)` en tient lieu.", en: "`name` is empty: `\(id)` stands for it.")
    }

    static func unknown(_ id: String, _ key: String, _ known: [String]) -> Phrase {
        let start = Phrase(
            fr: "`\(key)` : « \(YAMLReading.shortened(id)) » n’est pas dans la liste du fichier.",
            en: "`\(key)`: “\(YAMLReading.shortened(id))” is not in the file's list."
        )
        if let near = NearestWord.to(id, among: known) { return start + YAMLReading.meant(near) }
        let list = known.prefix(20).joined(separator: ", ")
        return start + Phrase(fr: " Connus : \(list).", en: " Known: \(list).")
    }

    static func twoGrades(_ theme: String, _ level: String, _ grades: [String]) -> Phrase {
        let list = grades.joined(separator: ", ")
        return Phrase(
            fr: "`\(theme)` demande plusieurs degrés à `\(level)` (\(list)) : aucun n’est repris, choisissez-en un.",
            en: "`\(theme)` asks for several proficiencies at `\(level)` (\(list)): none is imported, choose one."
        )
    }

    static func links(_ count: Int) -> Phrase {
        Phrase(
            fr: "`supportingUrls` : \(French.count(count, "lien n’est pas repris", "liens ne sont pas repris")).",
            en: "`supportingUrls`: \(English.count(count, "link is not imported", "links are not imported"))."
        )
    }

    static func orderOfList(_ names: [String]) -> Phrase {
        let list = names.joined(separator: ", ")
        return Phrase(
            fr: "Paliers dans l’ordre de la liste `levels`, du plus bas au plus haut : \(list).",
            en: "Levels in the order of the list `levels`, from the lowest to the highest: \(list)."
        )
    }

    static func sideBySide(_ first: String, _ second: String) -> Phrase {
        Phrase(
            fr:
                "« \(first) » et « \(second) » semblent côte à côte plutôt que l’un au-dessus de l’autre : un parcours par voie serait plus juste.",
            en: "“\(first)” and “\(second)” seem to stand side by side, not one above the other: one ladder for each track would be truer."
        )
    }

    static func holes(_ theme: String, _ levels: [String]) -> Phrase {
        let list = levels.joined(separator: ", ")
        return Phrase(fr: "« \(theme) » ne dit rien de : \(list).", en: "“\(theme)” says nothing of: \(list).")
    }
}
