import Kernel

/// Reads one Markdown file with a YAML header as one ladder: `topics` with their criteria per level, or, without topics,
/// headings `Level 1` and their sub-headings in the body.
struct FrontMatterReader {
    static let keys = ["title", "path", "levels", "topics", "sidebarTitle", "sidebarGroup", "yaml", "homepage"]

    let file: String
    var reading: YAMLReading
    var cells = LadderCells()
    private let source: FrontMatterFile

    static func read(_ file: TextFile) -> LadderFile {
        var result = LadderFile(file: file.name)
        guard let source = FrontMatterFile(file.text) else { return result }
        do {
            let (header, spaced) = ListTabs.replaced(in: source.header, firstLine: source.headerLine)
            for line in spaced { result.report.add(.note, ListTabs.message, at: SourcePlace(file: file.name, line: line)) }
            let root = try YAMLDocument.read(header, firstLine: source.headerLine)
            var reader = FrontMatterReader(file.name, source, root)
            let ladder = reader.ladder(root)
            result.report.append(reader.reading.report)
            result.language = reader.reading.plainLanguage
            if let ladder, !result.report.hasErrors { result.ladders = [ladder] }
        } catch {
            result.report.add(.error, error.message, at: SourcePlace(file: file.name, line: error.line, column: error.column))
        }
        return result
    }

    private init(_ file: String, _ source: FrontMatterFile, _ root: YAMLValue) {
        self.file = file
        self.source = source
        let topics = root.members?.first { $0.key == "topics" }?.value
        let hasTopics = topics.map { !$0.isEmpty } ?? false
        var guess = LanguageGuess()
        topics?.eachText { guess.read($0) }
        if !hasTopics { guess.read(String(source.body)) }
        reading = YAMLReading(file: file, plainLanguage: guess.language ?? .english, languages: [])
        reading.report.add(guess.language == nil ? .warning : .note, Self.read(in: guess.language), at: SourcePlace(file: file))
    }

    private mutating func ladder(_ root: YAMLValue) -> LadderDraft? {
        guard let members = reading.members(of: root, named: "header", keys: Self.keys, unknown: .warning) else { return nil }
        let identity = identity(members)
        let declared = declaredLevels(members)
        var about: LocalizedText?
        if let topics = members.filled("topics") {
            read(topics: topics)
            about = introduction()
        } else {
            readBody()
        }
        reportRepeats()
        if cells.topics.isEmpty && !reading.report.hasErrors { reading.error(Self.noTopic, at: root) }
        guard let identity, !reading.report.hasErrors else { return nil }
        let levels = levels(declared: declared, at: members["levels"] ?? root)
        reportHoles(levels)
        return LadderDraft(
            key: identity.key,
            name: identity.name,
            craft: identity.craft,
            about: about,
            levels: levels,
            themes: cells.themes,
            expectations: cells.expectations(of: levels),
            place: reading.place(root)
        )
    }

    private mutating func declaredLevels(_ members: YAMLMembers) -> Int? {
        guard let value = members.filled("levels"), let count = reading.integer(value, named: "levels") else { return nil }
        if (1...ImportLimits.levels).contains(count) { return count }
        let limit = ImportLimits.levels
        reading.error(Phrase(fr: "`levels` va de 1 à \(limit).", en: "`levels` goes from 1 to \(limit)."), at: value)
        return nil
    }

    /// What is written below a header that already holds the topics introduces the ladder.
    private mutating func introduction() -> LocalizedText? {
        let text = source.body.trimmed
        guard let about = LocalizedText(text, in: reading.plainLanguage) else { return nil }
        reading.report.add(.note, Self.bodyKept, at: SourcePlace(file: file, line: source.bodyLine))
        return about
    }

    private mutating func readBody() {
        var body = MarkdownLevels(file: file, language: reading.plainLanguage)
        body.read(LineCursor(source.body, firstLine: source.bodyLine))
        cells = body.cells
        reading.report.append(body.report)
    }
}
