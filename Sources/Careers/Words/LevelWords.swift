import Kernel

enum LevelWords {
    static let titles = Phrase(fr: "Titres", en: "Titles")
    static let experience = Phrase(fr: "Expérience, à titre indicatif", en: "Experience, as an indication")
    static let undefinedText = Phrase(
        fr: "Ce palier est annoncé, mais personne n’a encore écrit ce que l’on y attend.",
        en: "This level is announced, but nobody has written yet what is expected there."
    )
    static let describe = Phrase(fr: "Décrire ce palier", en: "Describe this level")
    static let matrix = Phrase(fr: "Tous les paliers", en: "All levels")
    static let themeEverywhere = Phrase(fr: "Ce thème à tous les paliers", en: "This theme at every level")
    static let neighbours = Phrase(fr: "Autour de ce palier", en: "Around this level")

    static func title(_ level: Level) -> Phrase {
        let name = level.name.phrase
        return Phrase(fr: "Palier \(level.order) : \(name.fr)", en: "Level \(level.order): \(name.en)")
    }

    static func named(_ level: Level) -> Phrase {
        let name = level.name.phrase
        return Phrase(fr: "\(level.order). \(name.fr)", en: "\(level.order). \(name.en)")
    }

    static func adds(_ below: [Int]) -> Phrase? { ExpectationWords.adds(below) }
}
