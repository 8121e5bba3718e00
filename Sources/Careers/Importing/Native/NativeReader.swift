import Kernel

/// Reads our own YAML. Every wrong shape is an error with its line and column; nothing is guessed.
struct NativeReader {
    static let keys = ["format", "languages", "name", "version", "context", "values", "ladders"]

    var reading: YAMLReading

    static func read(_ file: TextFile) -> (draft: FrameworkDraft?, report: ImportReport) {
        do {
            let root = try YAMLDocument.read(file.text)
            let languages = NativeLanguages(root, file: file.name)
            var reading = YAMLReading(file: file.name, plainLanguage: languages.plain, languages: languages.all)
            reading.report.append(languages.report)
            var reader = NativeReader(reading: reading)
            let draft = reader.framework(root)
            return (reader.reading.report.hasErrors ? nil : draft, reader.reading.report)
        } catch {
            var report = ImportReport()
            report.add(.error, error.message, at: SourcePlace(file: file.name, line: error.line, column: error.column))
            return (nil, report)
        }
    }

    private mutating func framework(_ root: YAMLValue) -> FrameworkDraft? {
        guard let members = reading.members(of: root, named: "framework", keys: Self.keys) else { return nil }
        checkFormat(members)
        let name = required("name", in: members).flatMap { reading.localized($0, named: "name") }
        let version = members.filled("version").flatMap { reading.string($0, named: "version") }
        let context = members.filled("context").flatMap { reading.localized($0, named: "context") }
        let values = companyValues(members)
        let ladders = ladders(members)
        guard let name else { return nil }
        return FrameworkDraft(
            name: name,
            version: version,
            languages: reading.languages,
            context: context,
            values: values,
            ladders: ladders
        )
    }

    private mutating func checkFormat(_ members: YAMLMembers) {
        let line = "format: \(FrameworkDialect.formatLine)"
        guard let value = members["format"] else {
            reading.error(
                Phrase(fr: "Il manque la première ligne `\(line)`.", en: "The first line `\(line)` is missing."),
                at: members.value
            )
            return
        }
        guard value.text != FrameworkDialect.formatLine else { return }
        reading.error(
            Phrase(fr: "Ce format n’est pas connu : écrivez `\(line)`.", en: "This format is not known: write `\(line)`."),
            at: value
        )
    }

    private mutating func companyValues(_ members: YAMLMembers) -> [CompanyValueDraft] {
        guard let list = members["values"] else { return [] }
        var keys = UniqueKeys(of: Phrase(fr: "valeur", en: "value"))
        return reading.list(list, named: "values").compactMap { item in
            guard let members = reading.members(of: item, named: "values", keys: ["key", "name", "description"]) else { return nil }
            let key = key(in: members, unique: &keys)
            let name = required("name", in: members).flatMap { reading.localized($0, named: "name") }
            let description = members.filled("description").flatMap { reading.localized($0, named: "description") }
            guard let key, let name else { return nil }
            return CompanyValueDraft(key: key, name: name, description: description)
        }
    }

    private mutating func ladders(_ members: YAMLMembers) -> [LadderDraft] {
        let items = requiredList("ladders", in: members)
        var keys = UniqueKeys(of: Phrase(fr: "parcours", en: "ladder"))
        let ladders = items.compactMap { ladder($0, unique: &keys) }
        checkPassages(ladders)
        return ladders
    }

    /// A key that must be there and say something.
    mutating func required(_ key: String, in members: YAMLMembers) -> YAMLValue? {
        if let value = members.filled(key) { return value }
        reading.error(Phrase(fr: "`\(key)` manque : ajoutez-le.", en: "`\(key)` is missing: add it."), at: members[key] ?? members.value)
        return nil
    }

    mutating func requiredList(_ key: String, in members: YAMLMembers) -> [YAMLValue] {
        guard let value = required(key, in: members) else { return [] }
        if case .list(let items) = value.content, items.isEmpty {
            reading.error(Phrase(fr: "`\(key)` : écrivez au moins un élément.", en: "`\(key)`: write at least one item."), at: value)
        }
        return reading.list(value, named: key)
    }
}
