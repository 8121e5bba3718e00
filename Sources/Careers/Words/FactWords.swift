import Kernel

/// What changes around the expectations.
enum FactWords {
    static let title = Phrase(fr: "Autour des attendus", en: "Around the expectations")
    static let expectations = Phrase(fr: "Les attendus", en: "The expectations")
    static let added = Phrase(fr: "ajouté", en: "added")
    static let removed = Phrase(fr: "retiré", en: "removed")
    static let changed = Phrase(fr: "changé", en: "changed")
    static let nothing = Phrase(fr: "rien", en: "nothing")

    static func named(_ subject: VersionFact.Subject) -> Phrase {
        frameworkWords(subject) ?? ladderWords(subject) ?? levelWords(subject)
    }

    private static func frameworkWords(_ subject: VersionFact.Subject) -> Phrase? {
        switch subject {
        case .name: Phrase(fr: "Nom du référentiel", en: "Name of the framework")
        case .languages: Phrase(fr: "Langues du référentiel", en: "Languages of the framework")
        case .context: Phrase(fr: "Contexte", en: "Context")
        case .value: Phrase(fr: "Valeur de l’entreprise", en: "Company value")
        default: nil
        }
    }

    private static func ladderWords(_ subject: VersionFact.Subject) -> Phrase? {
        switch subject {
        case .ladder: Phrase(fr: "Parcours", en: "Ladder")
        case .ladderName: Phrase(fr: "Nom du parcours", en: "Name of the ladder")
        case .introduction: Phrase(fr: "Introduction du parcours", en: "Introduction of the ladder")
        case .craft: Phrase(fr: "Métier", en: "Craft")
        case .track: Phrase(fr: "Filière", en: "Track")
        case .adding: Phrase(fr: "Ce que demande un palier", en: "What a level asks")
        case .rule: Phrase(fr: "Règle de progression", en: "Progression rule")
        case .branch: Phrase(fr: "D’où part la filière", en: "Where the track branches from")
        case .crossings: Phrase(fr: "Passages entre filières", en: "Passages between tracks")
        case .theme: Phrase(fr: "Thème", en: "Theme")
        case .themeKind: Phrase(fr: "Nature du thème", en: "Kind of the theme")
        case .competency: Phrase(fr: "Compétence", en: "Competency")
        case .description: Phrase(fr: "Description de la compétence", en: "Description of the competency")
        default: nil
        }
    }

    private static func levelWords(_ subject: VersionFact.Subject) -> Phrase {
        switch subject {
        case .titles: Phrase(fr: "Titres", en: "Titles")
        case .scope: Phrase(fr: "Périmètre", en: "Scope")
        case .experience: Phrase(fr: "Expérience, à titre d’indice", en: "Experience, as an indicator")
        case .announced: Phrase(fr: "Ce qui est écrit du palier", en: "What is written of the level")
        case .prerequisites: Phrase(fr: "Conditions préalables", en: "Prerequisites")
        case .levelRule: Phrase(fr: "Règle propre au palier", en: "Rule of the level’s own")
        default: Phrase(fr: "Palier", en: "Level")
        }
    }

    static func state(_ fact: VersionFact) -> Phrase {
        fact.old == nil ? added : fact.new == nil ? removed : changed
    }
}

/// What each version says, in words.
extension FactWords {
    static func ladder(_ ladder: LadderDraft) -> Phrase {
        let (levels, expectations) = (CareersWords.levels(ladder.levels.count), CareersWords.expectations(ladder.expectations.count))
        let name = ladder.name.phrase
        return Phrase(fr: "\(name.fr) : \(levels.fr), \(expectations.fr)", en: "\(name.en): \(levels.en), \(expectations.en)")
    }

    static func level(_ level: LevelDraft) -> Phrase {
        let name = level.name.phrase
        return Phrase(fr: "Palier \(level.order) (\(name.fr))", en: "Level \(level.order) (\(name.en))")
    }

    static func languages(_ languages: [Language]) -> Phrase? {
        list(languages.map { $0 == .french ? Phrase(fr: "français", en: "French") : Phrase(fr: "anglais", en: "English") })
    }

    static func value(_ value: CompanyValueDraft) -> Phrase {
        lines([value.name.phrase] + [value.description?.phrase].compactMap { $0 }) ?? value.name.phrase
    }

    static func competency(_ competency: CompetencyDraft, in theme: ThemeDraft) -> Phrase {
        let (name, group) = (competency.name.phrase, theme.name.phrase)
        return Phrase(fr: "\(name.fr), thème « \(group.fr) »", en: "\(name.en), theme “\(group.en)”")
    }

    /// With the scale of its grades, when it has one.
    static func description(_ competency: CompetencyDraft) -> Phrase? {
        let grades = competency.grades.compactMap { list([$0.name.phrase] + [$0.description?.phrase].compactMap { $0 }) }
        return lines([competency.description?.phrase].compactMap { $0 } + grades)
    }

    static func kind(_ kind: ThemeKind?) -> Phrase { kind?.words ?? Phrase(fr: "non précisée", en: "not said") }

    static func adding(_ isAdditive: Bool) -> Phrase {
        isAdditive
            ? Phrase(fr: "ses attendus et ceux des paliers précédents", en: "its expectations and those of the levels before it")
            : Phrase(fr: "ses propres attendus", en: "its own expectations")
    }

    static func defined(_ isDefined: Bool) -> Phrase {
        isDefined ? Phrase(fr: "ses attendus", en: "its expectations") : Phrase(fr: "annoncé, sans attendu", en: "announced, without expectations")
    }

    static func lines(_ phrases: [Phrase]) -> Phrase? { joined(phrases, by: "\n") }
    static func list(_ phrases: [Phrase]) -> Phrase? { joined(phrases, by: ", ") }

    private static func joined(_ phrases: [Phrase], by separator: String) -> Phrase? {
        guard let first = phrases.first else { return nil }
        return phrases.dropFirst().reduce(first) { $0 + Phrase(same: separator) + $1 }
    }
}
