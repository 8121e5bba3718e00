import Kernel

/// Reads a body made of `## Level 1`, then `### Topic`, then paragraphs or bullets: each of them is a statement.
struct MarkdownLevels {
    private let file: String
    private let language: Language
    private(set) var cells = LadderCells()
    private(set) var report = ImportReport()
    private var level: Int?
    private var topic: Int?
    private var paragraph: (text: String, line: Int)?
    private var topicsByName: [String: Int] = [:]

    init(file: String, language: Language) {
        self.file = file
        self.language = language
    }

    mutating func read(_ cursor: LineCursor) {
        var cursor = cursor
        while let line = cursor.peek {
            read(line.trimmed, number: cursor.number)
            cursor.advance()
        }
        endParagraph()
    }

    private mutating func read(_ line: String, number: Int) {
        if let heading = MarkdownHeading(line) {
            endParagraph()
            open(heading, number)
        } else if line.isEmpty || line.allSatisfy({ $0 == "-" || $0 == "*" || $0 == "_" }) {
            endParagraph()
        } else if let bullet = ["- ", "* ", "+ "].first(where: line.hasPrefix) {
            endParagraph()
            paragraph = (line.dropFirst(bullet.count).trimmed, number)
        } else if let open = paragraph {
            paragraph = (open.text + " " + line, open.line)
        } else {
            paragraph = (line, number)
        }
    }

    private mutating func open(_ heading: MarkdownHeading, _ number: Int) {
        if let order = heading.levelOrder {
            openLevel(order, heading, number)
        } else if level == nil {
            add(
                .warning,
                Phrase(fr: "Ce titre précède tout palier : non repris.", en: "This heading comes before any level: not imported."),
                number
            )
        } else {
            openTopic(Emoji.stripped(from: heading.text), number)
        }
    }

    private mutating func openLevel(_ order: Int, _ heading: MarkdownHeading, _ number: Int) {
        topic = nil
        guard (1...ImportLimits.levels).contains(order) else {
            level = nil
            let limit = ImportLimits.levels
            add(.error, Phrase(fr: "Un palier va de 1 à \(limit).", en: "A level goes from 1 to \(limit)."), number)
            return
        }
        level = order
        cells.meet(order, line: number)
        if let name = heading.levelName { cells.levelNames[order] = LocalizedText(name, in: language) }
    }

    private mutating func openTopic(_ name: String, _ number: Int) {
        if let known = topicsByName[Slug.of(name)] {
            topic = known
        } else if let text = LocalizedText(name, in: language) {
            topic = cells.open(text, language: language, line: number).index
            topicsByName[Slug.of(name)] = topic
        }
    }

    private mutating func endParagraph() {
        guard let (text, line) = paragraph else { return }
        paragraph = nil
        guard let level, let written = LocalizedText(text, in: language) else {
            add(.warning, Phrase(fr: "Texte hors de tout palier : non repris.", en: "Text outside any level: not imported."), line)
            return
        }
        if Placeholder.isOne(text) {
            add(.warning, FrontMatterReader.placeholder(text), line)
        } else if let topic {
            keep(written, at: level, topic, line)
        } else {
            keepScope(written, of: level, line)
        }
    }

    private mutating func keep(_ text: LocalizedText, at level: Int, _ topic: Int, _ line: Int) {
        let empty = ExpectationDraft(competency: cells.topics[topic].key, level: level, place: SourcePlace(file: file, line: line))
        cells.topics[topic].expectations[level, default: empty].statements.append(StatementDraft(text))
    }

    private mutating func keepScope(_ text: LocalizedText, of level: Int, _ line: Int) {
        add(.note, Phrase(fr: "Texte lu comme le périmètre du palier \(level).", en: "Text read as the scope of level \(level)."), line)
        let written = [cells.scopes[level]?.preferring(language), text.preferring(language)].compactMap { $0 }.joined(separator: "\n")
        cells.scopes[level] = LocalizedText(written, in: language)
    }

    private mutating func add(_ severity: ReportEntry.Severity, _ message: Phrase, _ line: Int) {
        report.add(severity, message, at: SourcePlace(file: file, line: line))
    }
}
