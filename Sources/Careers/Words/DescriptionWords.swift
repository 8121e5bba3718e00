import Kernel

enum DescriptionWords {
    static let framework = Phrase(fr: "Nommer et décrire le référentiel", en: "Name and describe the framework")
    static let label = Phrase(fr: "Repère de cette version", en: "Label of this version")
    static let labelHint = Phrase(
        fr: "Par exemple 2026.1. Le numéro de version ne change pas.",
        en: "For instance 2026.1. The version number does not change."
    )
    static let context = Phrase(fr: "Contexte de l’entreprise", en: "Context of the company")
    static let contextHint = Phrase(
        fr: "Secteur, étape, ce qui explique ce référentiel.",
        en: "Sector, stage, what explains this framework."
    )
    static let values = Phrase(fr: "Valeurs", en: "Values")
    static let valuesHint = Phrase(
        fr: "Une ligne par valeur ; une ligne qui commence par un tiret la décrit.",
        en: "One line per value; a line that begins with a dash describes it."
    )
    static let ladder = Phrase(fr: "Nommer ce parcours", en: "Name this ladder")
    static let craft = Phrase(fr: "Métier", en: "Craft")
    static let craftHint = Phrase(
        fr: "La clé d’un métier de l’entreprise, par exemple product-management.",
        en: "The key of one of the company’s crafts, for instance product-management."
    )
    static let adding = Phrase(fr: "Les attendus d’un palier", en: "The expectations of a level")

    static func adds(_ adding: LadderForm.Adding) -> Phrase {
        switch adding {
        case .added: Phrase(fr: "s’ajoutent à ceux des paliers d’en dessous", en: "add to those of the levels below")
        case .alone: Phrase(fr: "se lisent seuls", en: "stand alone")
        }
    }

    static let about = Phrase(fr: "Présentation", en: "Introduction")
    static let level = Phrase(fr: "Décrire ce palier", en: "Describe this level")
    static let titles = Phrase(fr: "Titres portés", en: "Titles carried")
    static let titlesHint = Phrase(fr: "Un par ligne, s’ils diffèrent du nom.", en: "One per line, when they differ from the name.")
    static let scope = Phrase(fr: "Périmètre", en: "Scope")
    static let experience = Phrase(fr: "Expérience, à titre indicatif", en: "Experience, as an indication")
}
