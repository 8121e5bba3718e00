import Kernel

/// Reads YAML with `levels`, `themes` and `competencies`, each of which names a level, a theme and a proficiency.
/// A theme becomes a theme with one competency of its own name; what it asks at a level are the statements found there.
struct GradedYAMLReader {
    static let keys = ["name", "summary", "levels", "themes", "competencies"]

    let file: String
    let order: LevelOrder?
    var reading: YAMLReading
    var levels: [GradedEntry] = []
    var themes: [GradedEntry] = []
    var cells: [GradedPlace: GradedCell] = [:]
    var grades: [String] = []
    var links = 0

    static func read(_ file: TextFile, _ order: LevelOrder?) -> LadderFile {
        var result = LadderFile(file: file.name)
        do {
            let root = try YAMLDocument.read(file.text)
            var reader = GradedYAMLReader(file.name, root, order)
            reader.fill(&result, from: root)
            result.report = reader.reading.report
            result.language = reader.reading.plainLanguage
        } catch {
            result.report.add(.error, error.message, at: SourcePlace(file: file.name, line: error.line, column: error.column))
        }
        return result
    }

    private init(_ file: String, _ root: YAMLValue, _ order: LevelOrder?) {
        (self.file, self.order) = (file, order)
        var guess = LanguageGuess()
        root.eachText { guess.read($0) }
        reading = YAMLReading(file: file, plainLanguage: guess.language ?? .english, languages: [])
        let place = SourcePlace(file: file)
        reading.report.add(guess.language == nil ? .warning : .note, FrontMatterReader.read(in: guess.language), at: place)
    }

    private mutating func fill(_ result: inout LadderFile, from root: YAMLValue) {
        guard let members = reading.members(of: root, named: "framework", keys: Self.keys, unknown: .warning) else { return }
        let name = name(members)
        let about = members.filled("summary").flatMap { reading.string($0, named: "summary") }
        levels = entries("levels", in: members, most: ImportLimits.levels)
        themes = entries("themes", in: members, most: .max)
        for item in requiredList("competencies", in: members) { read(item) }
        if links > 0 { reading.note(Self.links(links), at: members["competencies"] ?? root) }
        guard !reading.report.hasErrors else { return }
        build(into: &result, name: name, about: about, members)
    }

    private mutating func name(_ members: YAMLMembers) -> String {
        if let value = members.filled("name"), let written = reading.string(value, named: "name") {
            let name = Emoji.stripped(from: written)
            if !name.isEmpty { return name }
        }
        let stem = file.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? file
        reading.warning(Self.noName(stem), at: members["name"] ?? members.value)
        return stem
    }

    /// Things with an `id` that others name, and a `name` people read.
    private mutating func entries(_ list: String, in members: YAMLMembers, most: Int) -> [GradedEntry] {
        var keys = UniqueKeys(of: Phrase(fr: "entrée", en: "entry"))
        var entries: [GradedEntry] = []
        for item in requiredList(list, in: members) {
            if let entry = entry(item, of: list, &keys) { entries.append(entry) }
        }
        if entries.count > most, let value = members[list] { reading.error(Self.tooMany(list, most), at: value) }
        return entries
    }

    private mutating func entry(_ item: YAMLValue, of list: String, _ keys: inout UniqueKeys) -> GradedEntry? {
        let known = ["id", "name", "summary"]
        guard let members = reading.members(of: item, named: list, keys: known, unknown: .warning) else { return nil }
        guard let value = members.filled("id"), let id = reading.string(value, named: "id") else {
            if members.filled("id") == nil { reading.error(Self.missing("id"), at: members["id"] ?? item) }
            return nil
        }
        if let taken = keys.take(id, line: value.line) {
            reading.error(taken, at: value)
            return nil
        }
        var name = members.filled("name").flatMap { reading.string($0, named: "name") }.map(Emoji.stripped(from:)) ?? ""
        if name.isEmpty {
            reading.warning(Self.noEntryName(id), at: members["name"] ?? item)
            name = id
        }
        let summary = members.filled("summary").flatMap { reading.string($0, named: "summary") }
        return GradedEntry(id: id, name: name, summary: summary?.trimmed, value: item)
    }

    mutating func requiredList(_ key: String, in members: YAMLMembers) -> [YAMLValue] {
        guard let value = members.filled(key) else {
            reading.error(Self.missing(key), at: members[key] ?? members.value)
            return []
        }
        if case .list(let items) = value.content, items.isEmpty { reading.error(Self.empty(key), at: value) }
        return reading.list(value, named: key)
    }
}
