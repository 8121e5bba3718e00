import Kernel

enum CategoryWords {
    static let lead = Phrase(
        fr:
            "Des emplois sont de valeur égale quand quatre critères le disent : compétences, effort, responsabilité, conditions de travail (directive (UE) 2023/970, article 4). Le même parcours n’y est pas nécessaire.",
        en:
            "Jobs are of equal value when four criteria say so: skills, effort, responsibility, working conditions (Directive (EU) 2023/970, article 4). They need not be of one ladder."
    )
    static let new = Phrase(fr: "Écrire une catégorie", en: "Write a category")
    static let edit = Phrase(fr: "Changer", en: "Change")
    static let none = Phrase(fr: "Aucune catégorie encore", en: "No category yet")
    static let noneText = Phrase(
        fr: "Une catégorie réunit les paliers de plusieurs parcours dont le travail est de valeur égale.",
        en: "A category gathers the levels of several ladders whose work is of equal value.")
    static let without = Phrase(fr: "Paliers sans catégorie", en: "Levels without a category")
    static let noLevels = Phrase(fr: "Aucun palier dans cette catégorie.", en: "No level in this category.")
    static let left = Phrase(fr: "Ils ne servent plus à comparer des emplois.", en: "They compare no jobs any more.")
    static let leftForKeepers = Phrase(
        fr: "Ils ne servent plus à comparer des emplois. Pour les retirer, changez la catégorie et décochez-les.",
        en: "They compare no jobs any more. To take them out, change the category and untick them.")
    static let nameFR = Phrase(fr: "Nom en français", en: "Name in French")
    static let nameEN = Phrase(fr: "Nom en anglais", en: "Name in English")
    static let levels = Phrase(fr: "Paliers de valeur égale", en: "Levels of equal value")
    static let save = Phrase(fr: "Enregistrer la catégorie", en: "Save the category")
    static let saved = Phrase(fr: "La catégorie est enregistrée.", en: "The category is saved.")
    static let remove = Phrase(fr: "Retirer cette catégorie", en: "Remove this category")
    static let removed = Phrase(fr: "La catégorie est retirée ; ses paliers n’en ont plus.", en: "The category is removed; its levels have none any more.")
    static let changedMeanwhile = Phrase(
        fr: "Quelqu’un a changé cette catégorie pendant que vous écriviez. Rien n’est perdu : comparez, gardez ce qui convient, puis enregistrez.",
        en: "Somebody changed this category while you were writing. Nothing is lost: compare, keep what holds, then save.")

    static func title(_ without: Int) -> Phrase {
        Phrase(
            fr: without == 0 ? "Chaque palier a sa catégorie" : without == 1 ? "Un palier n’a pas de catégorie" : "\(without) paliers n’ont pas de catégorie",
            en: without == 0 ? "Every level has its category" : without == 1 ? "One level has no category" : "\(without) levels have no category")
    }

    static func movesFrom(_ other: Phrase) -> Phrase { Phrase(fr: "aujourd’hui dans « \(other.fr) »", en: "today in “\(other.en)”") }

    static func criterion(_ criterion: EqualValueCategory.Criterion) -> Phrase {
        switch criterion {
        case .skills: Phrase(fr: "Compétences", en: "Skills")
        case .effort: Phrase(fr: "Effort", en: "Effort")
        case .responsibility: Phrase(fr: "Responsabilité", en: "Responsibility")
        case .conditions: Phrase(fr: "Conditions de travail", en: "Working conditions")
        }
    }

    static func inLanguage(_ criterion: EqualValueCategory.Criterion, _ language: Language) -> Phrase {
        Self.criterion(criterion) + (language == .french ? Phrase(fr: ", en français", en: ", in French") : Phrase(fr: ", en anglais", en: ", in English"))
    }
}
