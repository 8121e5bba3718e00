import Tabular

/// What the columns of a long table can hold.
enum LongTableField: CaseIterable {
    case family, ladder, about, level, scope, order, theme, competency, description, grade, text, signals, examples

    /// The names it goes by, the most telling first.
    var names: [String] {
        switch self {
        case .family: ["Role Family", "Job Family", "Family", "Craft", "Famille de métiers", "Famille", "Métier"]
        case .ladder: ["Role", "Ladder", "Job", "Career path", "Role Name", "Parcours", "Rôle", "Poste", "Filière"]
        case .about: ["Role Description", "Ladder Description", "About", "Description du rôle", "Description du parcours", "Présentation"]
        case .level: ["Role Level", "Level", "Level Name", "Palier", "Niveau", "Échelon"]
        case .scope:
            ["Role Level Description", "Level Description", "Scope", "Description du palier", "Description du niveau", "Périmètre"]
        case .order: ["Level Order", "Role Level Order", "Level Rank", "Ordre du palier", "Ordre du niveau", "Rang du palier"]
        case .theme: ["Theme", "Category", "Skill Group", "Domain", "Area", "Pillar", "Thème", "Catégorie", "Domaine", "Axe", "Rubrique", "Pilier"]
        case .competency: ["Skill Name", "Skill", "Competency", "Competency Name", "Competence", "Compétence", "Savoir-faire"]
        case .description: ["Skill Description", "Competency Description", "Description de la compétence"]
        case .grade: ["Skill Level", "Grade", "Proficiency", "Proficiency Level", "Degré", "Niveau de maîtrise", "Maîtrise"]
        case .text:
            ["Skill Level Description", "Expectation", "Expectations", "Criteria", "Grade Description", "Attendu", "Attendus", "Critères"]
        case .signals: ["Signals", "Observable Signals", "Signaux", "Signaux observables"]
        case .examples: ["Examples", "Exemples"]
        }
    }

    private var fallbacks: [String] {
        switch self {
        case .ladder: ["Métier", "Craft"]
        case .order: ["Order", "Rank", "Ordre", "Rang"]
        case .text: ["Text", "Description", "Texte"]
        default: []
        }
    }

    var header: HeaderField<LongTableField> { HeaderField(self, named: names, otherwise: fallbacks) }

    func isNamed(_ key: String) -> Bool { (names + fallbacks).contains { HeaderText.key($0) == key } }
}
