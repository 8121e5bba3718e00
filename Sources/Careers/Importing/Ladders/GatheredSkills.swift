import Kernel

/// The skills of a gathered ladder as themes and competencies, and what is expected of each.
struct GatheredSkills {
    private(set) var themes: [ThemeDraft] = []
    private let ladder: GatheredLadder
    private let scale: GradeScale
    private let language: Language
    /// Places of the skills, theme by theme, with their keys.
    private var skills: [(place: Int, key: String)] = []

    init(_ ladder: GatheredLadder, _ scale: GradeScale, _ language: Language) {
        (self.ladder, self.scale, self.language) = (ladder, scale, language)
        var order: [String] = []
        var byTheme: [String: [Int]] = [:]
        for (place, skill) in ladder.skills.enumerated() {
            if byTheme[skill.theme] == nil { order.append(skill.theme) }
            byTheme[skill.theme, default: []].append(place)
        }
        var (themeKeys, keys) = (KeyRing(otherwise: "theme"), KeyRing(otherwise: "skill"))
        for theme in order { add(theme, byTheme[theme] ?? [], &themeKeys, &keys) }
    }

    private mutating func add(_ theme: String, _ places: [Int], _ themeKeys: inout KeyRing, _ keys: inout KeyRing) {
        let unnamed = language == .french ? "Compétences" : "Skills"
        guard let name = LocalizedText(theme.isEmpty ? unnamed : theme, in: language) else { return }
        var competencies: [CompetencyDraft] = []
        for place in places {
            let skill = ladder.skills[place]
            guard let name = LocalizedText(skill.name.isEmpty ? "—" : skill.name, in: language) else { continue }
            let key = keys.key(for: skill.name)
            skills.append((place, key))
            let description = LocalizedText(skill.description, in: language)
            competencies.append(CompetencyDraft(key: key, name: name, description: description, grades: scale.grades))
        }
        themes.append(ThemeDraft(key: themeKeys.key(for: theme.isEmpty ? "skills" : theme), name: name, competencies: competencies))
    }

    func expectations(of places: [Int], in file: String) -> [ExpectationDraft] {
        skills.flatMap { skill in
            places.enumerated().compactMap { offset, level in
                ladder.cells[GatheredLadder.Place(skill: skill.place, level: level)].map { cell in
                    ExpectationDraft(
                        competency: skill.key,
                        level: offset + 1,
                        statements: texts(cell.statements).map { StatementDraft($0) },
                        signals: texts(cell.signals),
                        examples: texts(cell.examples),
                        grade: cell.grade.flatMap(scale.key),
                        place: SourcePlace(file: file, line: cell.line)
                    )
                }
            }
        }
    }

    private func texts(_ texts: DistinctTexts) -> [LocalizedText] { texts.all.compactMap { LocalizedText($0, in: language) } }
}
