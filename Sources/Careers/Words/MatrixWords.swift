import Kernel

enum MatrixWords {
    static let title = Phrase(fr: "Ce que l’on attend à chaque palier", en: "What is expected at each level")
    static let competency = Phrase(fr: "Compétence", en: "Competency")
    static let shownLevel = Phrase(fr: "Palier affiché", en: "Level shown")
    static let compare = Phrase(fr: "Comparer deux paliers", en: "Compare two levels")
    static let csv = Phrase(fr: "CSV", en: "CSV")
    static let describe = Phrase(fr: "Nommer ce parcours", en: "Name this ladder")
    static let about = Phrase(fr: "À propos de ce parcours", en: "About this ladder")
    static let nothing = Phrase(fr: "Ce parcours n’a encore aucune compétence.", en: "This ladder has no competency yet.")
    static let additive = Phrase(fr: "chaque palier s’ajoute aux précédents", en: "each level adds to those before it")
    static let whole = Phrase(fr: "chaque palier se lit seul", en: "each level stands on its own")
    static let arrows = Phrase(fr: "pour passer d’une case à l’autre,", en: "to move between cells,")
    static let enterKey = Phrase(fr: "Entrée", en: "Enter")
    static let enter = Phrase(fr: "pour ouvrir la fiche,", en: "to open the card,")
    static let compareKey = Phrase(fr: "pour comparer.", en: "to compare.")

    static func lead(_ grid: LadderGrid) -> Phrase {
        let (competencies, levels) = (CareersWords.competencies(grid.competencies.count), CareersWords.levels(grid.levels.count))
        let (craft, track, name) = (grid.ladder.craftWords, grid.ladder.track.words, grid.ladder.name.phrase)
        let adds = grid.ladder.isAdditive ? additive : whole
        return Phrase(
            fr: "\(name.fr) : métier \(craft.fr), \(track.fr). \(competencies.fr), \(levels.fr) ; \(adds.fr).",
            en: "\(name.en): \(craft.en) craft, \(track.en). \(competencies.en), \(levels.en); \(adds.en)."
        )
    }

    static func label(_ grid: LadderGrid) -> Phrase {
        let (competencies, levels) = (CareersWords.competencies(grid.competencies.count), CareersWords.levels(grid.levels.count))
        return Phrase(
            fr: "Matrice des attendus, \(competencies.fr) et \(levels.fr)",
            en: "Matrix of expectations, \(competencies.en) and \(levels.en)"
        )
    }

    static func caption(_ grid: LadderGrid) -> Phrase {
        let name = grid.ladder.name.phrase
        return Phrase(
            fr: "Attendus par compétence et par palier du parcours \(name.fr)",
            en: "Expectations by competency and level of the ladder \(name.en)"
        )
    }
}
