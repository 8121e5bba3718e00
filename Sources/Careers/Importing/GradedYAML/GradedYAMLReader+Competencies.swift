import Kernel

extension GradedYAMLReader {
    private static let competencyKeys = ["id", "summary", "examples", "supportingUrls", "level", "theme", "proficiency"]

    mutating func read(_ item: YAMLValue) {
        guard let members = reading.members(of: item, named: "competencies", keys: Self.competencyKeys, unknown: .warning) else { return }
        let theme = reference("theme", in: members, to: themes)
        let level = reference("level", in: members, to: levels)
        let statement = statement(members)
        let grade = grade(members)
        if case .list(let links)? = members["supportingUrls"]?.content { self.links += links.count }
        guard let theme, let level, statement != nil || grade != nil else { return }
        let place = GradedPlace(theme: theme, level: level)
        var cell = cells.removeValue(forKey: place) ?? GradedCell(place: reading.place(item))
        if let statement { cell.statements.append(statement) }
        if let grade, !cell.grades.contains(grade) {
            cell.grades.append(grade)
            if cell.grades.count == 2 { reading.warning(Self.twoGrades(theme, level, cell.grades), at: item) }
        }
        cells[place] = cell
    }

    private mutating func reference(_ key: String, in members: YAMLMembers, to entries: [GradedEntry]) -> String? {
        guard let value = members.filled(key) else {
            reading.error(Self.missing(key), at: members[key] ?? members.value)
            return nil
        }
        guard let id = reading.string(value, named: key) else { return nil }
        if entries.contains(where: { $0.id == id }) { return id }
        // Entries that could not be read have had their own errors.
        if !entries.isEmpty { reading.error(Self.unknown(id, key, entries.map(\.id)), at: value) }
        return nil
    }

    private mutating func statement(_ members: YAMLMembers) -> StatementDraft? {
        guard let value = members.filled("summary") else {
            reading.warning(Self.noSummary, at: members["summary"] ?? members.value)
            return nil
        }
        guard let text = reading.string(value, named: "summary")?.trimmed else { return nil }
        if Placeholder.isOne(text) {
            reading.warning(FrontMatterReader.placeholder(text), at: value)
            return nil
        }
        let examples = members.filled("examples").map { self.examples($0) } ?? []
        return LocalizedText(text, in: reading.plainLanguage).map { StatementDraft($0, examples: examples) }
    }

    private mutating func examples(_ value: YAMLValue) -> [LocalizedText] {
        reading.list(value, named: "examples").compactMap { item in
            guard !item.isEmpty else {
                reading.warning(Phrase(fr: "Ligne vide, non reprise.", en: "Empty line, not imported."), at: item)
                return nil
            }
            return reading.string(item, named: "examples").flatMap { LocalizedText($0.trimmed, in: reading.plainLanguage) }
        }
    }

    private mutating func grade(_ members: YAMLMembers) -> String? {
        guard let value = members.filled("proficiency"), let grade = reading.string(value, named: "proficiency")?.trimmed else {
            return nil
        }
        if Placeholder.isOne(grade) && !grade.contains(where: \.isNumber) {
            reading.warning(LongTableReader.placeholderGrade(grade), at: value)
            return nil
        }
        if !grades.contains(grade) { grades.append(grade) }
        return grade
    }
}
