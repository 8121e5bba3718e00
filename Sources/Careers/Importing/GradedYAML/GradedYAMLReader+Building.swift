import Kernel

extension GradedYAMLReader {
    mutating func build(into result: inout LadderFile, name: String, about: String?, _ members: YAMLMembers) {
        let language = reading.plainLanguage
        guard let title = LocalizedText(name, in: language) else { return }
        let scale = GradeScale(grades, in: language)
        let list = members["competencies"] ?? members.value
        if !grades.isEmpty {
            reading.report.add(scale.isUsual ? .note : .warning, scale.message(in: language), at: reading.place(list))
        }
        let (places, question) = sequence(of: name, in: members)
        let key = Slug.of(name).isEmpty ? "ladder" : String(Slug.of(name).prefix(80))
        let themes = themes(scale, language)
        reportHoles(places)
        result.unordered = question.map { [$0] } ?? []
        result.ladders = [
            LadderDraft(
                key: key,
                name: title,
                craft: key,
                about: about.flatMap { LocalizedText($0.trimmed, in: language) },
                levels: places.enumerated().compactMap { level($0.element, order: $0.offset + 1, language) },
                themes: themes.map(\.draft),
                expectations: themes.flatMap { expectations(of: $0, places, scale) },
                place: SourcePlace(file: file, line: members.value.line)
            )
        ]
    }

    /// A list called `levels` says its order; a person may still say another.
    private mutating func sequence(of ladder: String, in members: YAMLMembers) -> (places: [Int], question: UnorderedLevels?) {
        let names = levels.map(\.name)
        reportSideBySide(names)
        if let order {
            let sequence = LevelSequence(names, of: ladder, by: order)
            if case .ordered(let places) = sequence { return (places, nil) }
            let place = SourcePlace(file: file, line: members.value.line)
            return (Array(names.indices), UnorderedLevels(ladder: ladder, names: names, place: place, sequence: sequence))
        }
        reading.note(Self.orderOfList(names), at: members["levels"] ?? members.value)
        return (Array(names.indices), nil)
    }

    /// `Senior (expert)` and `Senior (manager)` stand side by side, not one above the other.
    private mutating func reportSideBySide(_ names: [String]) {
        var first: [String: Int] = [:]
        for (place, name) in names.enumerated() {
            guard let parenthesis = name.firstIndex(of: "(") else { continue }
            let base = name[..<parenthesis].trimmed
            guard let twin = first[base] else {
                first[base] = place
                continue
            }
            reading.warning(Self.sideBySide(names[twin], name), at: levels[place].value)
        }
    }

    private func level(_ place: Int, order: Int, _ language: Language) -> LevelDraft? {
        let level = levels[place]
        let isDefined = themes.contains { cells[GradedPlace(theme: $0.id, level: level.id)] != nil }
        return LocalizedText(level.name, in: language).map {
            LevelDraft(order: order, name: $0, scope: level.summary.flatMap { LocalizedText($0, in: language) }, isDefined: isDefined)
        }
    }

    private func themes(_ scale: GradeScale, _ language: Language) -> [(id: String, draft: ThemeDraft)] {
        var keys = KeyRing(otherwise: "theme")
        return themes.compactMap { theme in
            let key = keys.key(for: theme.id)
            return LocalizedText(theme.name, in: language).map { name in
                let about = theme.summary.flatMap { LocalizedText($0, in: language) }
                let competency = CompetencyDraft(key: key, name: name, description: about, grades: scale.grades)
                return (theme.id, ThemeDraft(key: key, name: name, competencies: [competency]))
            }
        }
    }

    private func expectations(of theme: (id: String, draft: ThemeDraft), _ places: [Int], _ scale: GradeScale) -> [ExpectationDraft] {
        places.enumerated().compactMap { offset, place in
            cells[GradedPlace(theme: theme.id, level: levels[place].id)].map { cell in
                ExpectationDraft(
                    competency: theme.draft.key,
                    level: offset + 1,
                    statements: cell.statements,
                    grade: cell.grades.count == 1 ? cell.grades.first.flatMap(scale.key) : nil,
                    place: cell.place
                )
            }
        }.filter { !$0.statements.isEmpty || $0.grade != nil }
    }

    private mutating func reportHoles(_ places: [Int]) {
        for theme in themes {
            let silent = places.map { levels[$0] }.filter { cells[GradedPlace(theme: theme.id, level: $0.id)] == nil }
            if !silent.isEmpty { reading.warning(Self.holes(theme.name, silent.map(\.name)), at: theme.value) }
        }
    }
}
