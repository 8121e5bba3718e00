import Kernel

extension FrontMatterReader {
    mutating func read(topics value: YAMLValue) {
        for item in reading.list(value, named: "topics") { read(topic: item) }
        if cells.topics.contains(where: { $0.key.isEmpty == false }) { noteThemes(at: value) }
    }

    private mutating func read(topic value: YAMLValue) {
        let keys = ["name", "title", "content"]
        guard let members = reading.members(of: value, named: "topics", keys: keys, unknown: .warning) else { return }
        guard let name = name(ofTopic: members) else { return }
        let (index, twin) = cells.open(name, language: reading.plainLanguage, line: value.line)
        if let twin { reading.warning(Self.sameName(twin, key: cells.topics[index].key), at: value) }
        guard let content = members.filled("content") else {
            reading.warning(
                Phrase(
                    fr: "Ce thème n’a aucun contenu : il est gardé, sans attendu.",
                    en: "This topic has no content: it is kept, without expectations."
                ),
                at: members["content"] ?? value
            )
            return
        }
        for entry in reading.list(content, named: "content") { read(entry, ofTopic: index) }
    }

    private mutating func name(ofTopic members: YAMLMembers) -> LocalizedText? {
        let title = members.filled("title").flatMap { reading.string($0, named: "title") }.map(Emoji.stripped(from:)) ?? ""
        if !title.isEmpty { return LocalizedText(title, in: reading.plainLanguage) }
        guard let value = members.filled("name"), let name = reading.string(value, named: "name") else {
            if members.filled("name") == nil {
                reading.error(
                    Phrase(fr: "Ce thème n’a ni `title` ni `name`.", en: "This topic has neither `title` nor `name`."),
                    at: members.value
                )
            }
            return nil
        }
        reading.note(
            Phrase(
                fr: "`title` est vide : le nom du thème vient de `name` (« \(YAMLReading.shortened(name)) »).",
                en: "`title` is empty: the topic's name comes from `name` (“\(YAMLReading.shortened(name))”)."
            ),
            at: members["title"] ?? value
        )
        return LocalizedText(Emoji.stripped(from: name).capitalizedFirst, in: reading.plainLanguage)
    }

    private mutating func read(_ entry: YAMLValue, ofTopic index: Int) {
        let keys = ["level", "criteria", "exampleCriteria"]
        guard let members = reading.members(of: entry, named: "content", keys: keys, unknown: .warning) else { return }
        guard let value = members.filled("level") else {
            reading.error(Phrase(fr: "`level` manque : ajoutez-le.", en: "`level` is missing: add it."), at: members["level"] ?? entry)
            return
        }
        guard let level = reading.integer(value, named: "level") else { return }
        guard (1...ImportLimits.levels).contains(level) else {
            let limit = ImportLimits.levels
            reading.error(Phrase(fr: "`level` va de 1 à \(limit).", en: "`level` goes from 1 to \(limit)."), at: value)
            return
        }
        cells.meet(level, line: entry.line)
        keep(statements(members), at: level, ofTopic: index, entry)
    }

    private mutating func keep(_ statements: [StatementDraft], at level: Int, ofTopic index: Int, _ entry: YAMLValue) {
        guard !statements.isEmpty else {
            cells.topics[index].empty[level] = entry.line
            reading.warning(Self.emptyCell(cells.topics[index].name.preferring(reading.plainLanguage), level), at: entry)
            return
        }
        let key = cells.topics[index].key
        if cells.topics[index].expectations[level] != nil { reading.warning(Self.levelTwice(level), at: entry) }
        cells.topics[index].expectations[
            level,
            default: ExpectationDraft(competency: key, level: level, place: reading.place(entry))
        ].statements += statements
    }

    private mutating func statements(_ members: YAMLMembers) -> [StatementDraft] {
        let criteria = criteria(members["criteria"], named: "criteria").compactMap { value, text in
            LocalizedText(text, in: reading.plainLanguage).map { StatementDraft($0) }
        }
        guard let value = members.filled("exampleCriteria") else { return criteria }
        let examples = reading.list(value, named: "exampleCriteria").compactMap { exampleCriterion($0) }
        if !examples.isEmpty { reading.note(Self.exampleCriteria(examples.count), at: value) }
        return criteria + examples
    }

    /// The lines that say something. One text alone is read as a list of one, and reported.
    private mutating func criteria(_ value: YAMLValue?, named name: String) -> [(YAMLValue, String)] {
        guard let value, !value.isEmpty else { return [] }
        if value.text != nil {
            reading.warning(
                Phrase(
                    fr: "`\(name)` devrait être une liste : lu comme une seule ligne.",
                    en: "`\(name)` should be a list: read as one line."
                ),
                at: value
            )
        }
        let items = value.text == nil ? reading.list(value, named: name) : [value]
        return items.compactMap { item in
            if item.isEmpty || item.text?.isBlank == true {
                reading.warning(Phrase(fr: "Ligne vide, non reprise.", en: "Empty line, not imported."), at: item)
                return nil
            }
            guard let text = reading.string(item, named: name) else { return nil }
            if Placeholder.isOne(text) {
                reading.warning(Self.placeholder(text), at: item)
                return nil
            }
            return (item, text.trimmed)
        }
    }

    private mutating func exampleCriterion(_ value: YAMLValue) -> StatementDraft? {
        let keys = ["criteria", "examples"]
        guard let members = reading.members(of: value, named: "exampleCriteria", keys: keys, unknown: .warning) else { return nil }
        let examples = criteria(members["examples"], named: "examples").compactMap { LocalizedText($1, in: reading.plainLanguage) }
        guard let criterion = members.filled("criteria") else {
            reading.warning(
                Phrase(
                    fr: "Des exemples sans critère ne sont pas repris : écrivez `criteria`.",
                    en: "Examples without a criterion are not imported: write `criteria`."
                ),
                at: value
            )
            return nil
        }
        guard let text = reading.string(criterion, named: "criteria") else { return nil }
        return LocalizedText(text.trimmed, in: reading.plainLanguage).map { StatementDraft($0, examples: examples) }
    }
}
