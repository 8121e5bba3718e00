import Kernel

extension NativeReader {
    /// What a competency says level by level, to be read once the levels are known.
    struct Cells {
        let competency: String
        let theme: ThemeKind?
        let grades: [String]
        let value: YAMLValue
    }

    mutating func themes(_ members: YAMLMembers) -> ([ThemeDraft], [Cells]) {
        var (themes, cells): ([ThemeDraft], [Cells]) = ([], [])
        var keys = UniqueKeys(of: Phrase(fr: "thème", en: "theme"))
        var competencyKeys = UniqueKeys(of: Phrase(fr: "compétence", en: "competency"))
        for item in requiredList("themes", in: members) {
            if let theme = theme(item, &keys, &competencyKeys, &cells) { themes.append(theme) }
        }
        return (themes, cells)
    }

    private mutating func theme(
        _ value: YAMLValue,
        _ keys: inout UniqueKeys,
        _ competencyKeys: inout UniqueKeys,
        _ cells: inout [Cells]
    ) -> ThemeDraft? {
        guard let members = reading.members(of: value, named: "themes", keys: ["key", "name", "kind", "competencies"]) else { return nil }
        let key = key(in: members, unique: &keys)
        let name = required("name", in: members).flatMap { reading.localized($0, named: "name") }
        let kind = kind(members)
        var competencies: [CompetencyDraft] = []
        for item in requiredList("competencies", in: members) {
            if let competency = competency(item, kind, &competencyKeys, &cells) { competencies.append(competency) }
        }
        guard let key, let name else { return nil }
        return ThemeDraft(key: key, name: name, kind: kind, competencies: competencies)
    }

    private mutating func kind(_ members: YAMLMembers) -> ThemeKind? {
        if let value = members.filled("kind") { return reading.choice(value, named: "kind") }
        let kinds = ThemeKind.allCases.map(\.rawValue).joined(separator: ", ")
        reading.warning(
            Phrase(
                fr: "`kind` manque : dites si ce thème est \(kinds), pour savoir s’il lui faut des signaux observables.",
                en: "`kind` is missing: say whether this theme is \(kinds), to know whether it needs observable signals."
            ),
            at: members.value
        )
        return nil
    }

    private mutating func competency(
        _ value: YAMLValue,
        _ theme: ThemeKind?,
        _ keys: inout UniqueKeys,
        _ cells: inout [Cells]
    ) -> CompetencyDraft? {
        let known = ["key", "name", "description", "grades", "expectations"]
        guard let members = reading.members(of: value, named: "competencies", keys: known) else { return nil }
        let key = key(in: members, unique: &keys)
        let name = required("name", in: members).flatMap { reading.localized($0, named: "name") }
        let description = members.filled("description").flatMap { reading.localized($0, named: "description") }
        let grades = grades(members)
        guard let key else { return nil }
        if let value = required("expectations", in: members) {
            cells.append(Cells(competency: key, theme: theme, grades: grades.map(\.key), value: value))
        }
        return name.map { CompetencyDraft(key: key, name: $0, description: description, grades: grades) }
    }

    private mutating func grades(_ members: YAMLMembers) -> [GradeDraft] {
        guard let value = members["grades"] else { return [] }
        var keys = UniqueKeys(of: Phrase(fr: "degré", en: "grade"))
        return reading.list(value, named: "grades").compactMap { item in
            guard let members = reading.members(of: item, named: "grades", keys: ["key", "name", "description"]) else { return nil }
            let key = key(in: members, unique: &keys)
            let name = required("name", in: members).flatMap { reading.localized($0, named: "name") }
            let description = members.filled("description").flatMap { reading.localized($0, named: "description") }
            guard let key, let name else { return nil }
            return GradeDraft(key: key, name: name, description: description)
        }
    }
}
