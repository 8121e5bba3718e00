import Kernel

/// Words several pages share.
enum CareersWords {
    static let paths = Phrase(fr: "Parcours", en: "Paths")
    static let notDefined = Phrase(fr: "Pas encore défini", en: "Not defined yet")

    static func level(_ order: Int) -> Phrase { Phrase(fr: "Palier \(order)", en: "Level \(order)") }

    static func levels(_ count: Int) -> Phrase {
        Phrase(fr: French.count(count, "palier", "paliers"), en: English.count(count, "level", "levels"))
    }

    static func competencies(_ count: Int) -> Phrase {
        Phrase(fr: French.count(count, "compétence", "compétences"), en: English.count(count, "competency", "competencies"))
    }

    static func expectations(_ count: Int) -> Phrase {
        Phrase(fr: French.count(count, "attendu", "attendus"), en: English.count(count, "expectation", "expectations"))
    }

    static func ladders(_ count: Int) -> Phrase {
        Phrase(fr: French.count(count, "parcours", "parcours"), en: English.count(count, "ladder", "ladders"))
    }

    static func version(_ number: Int) -> Phrase { Phrase(fr: "Version \(number)", en: "Version \(number)") }
}

extension Track {
    var words: Phrase {
        switch self {
        case .individual: Phrase(fr: "filière expertise", en: "individual contributor track")
        case .manager: Phrase(fr: "filière management", en: "manager track")
        }
    }
}

extension ThemeKind {
    var words: Phrase {
        switch self {
        case .hard: Phrase(fr: "savoir-faire", en: "hard skills")
        case .soft: Phrase(fr: "savoir-être", en: "soft skills")
        case .values: Phrase(fr: "valeurs", en: "values")
        case .management: Phrase(fr: "management", en: "management")
        case .business: Phrase(fr: "sens de l’entreprise", en: "business sense")
        case .vigilance: Phrase(fr: "vigilance propre à l’entreprise", en: "vigilance of this company")
        }
    }
}

extension Ladder {
    /// The craft's name, or its key made readable.
    var craftWords: Phrase {
        if let craftName { return craftName }
        let readable = craft.split(separator: "-").joined(separator: " ")
        return Phrase(same: readable.prefix(1).uppercased() + readable.dropFirst())
    }
}

extension Level {
    var words: Phrase { CareersWords.level(order) }
}
