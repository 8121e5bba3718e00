import Kernel

/// Reads Markdown whose headings name levels by their numbers. Below each stand topics with their statements: as bullets within bullets,
/// as sub-headings, or as a table. Levels of another series (`IC1`, `M1`) are another ladder.
struct LevelHeadingsReader {
    let file: String
    var report = ImportReport()
    var language = Language.english
    var ladders: [(series: String, isManagement: Bool, ladder: GatheredLadder)] = []
    var place: (ladder: Int, level: Int)?
    var topic: (name: String, isHeading: Bool)?
    var depth = 0
    var isAdditive = false
    /// What is written for all levels, until one is met.
    var shared: [(topic: String, text: String, line: Int)] = []
    var isShared = false
    private var title: String?
    private var about: [String] = []

    static func isOne(_ text: String) -> Bool { levels(in: text, most: 2) > 1 }

    /// A file of a folder where each holds one level.
    static func isOneLevel(_ text: String) -> Bool { levels(in: text, most: 2) == 1 }

    private static func levels(in text: String, most: Int) -> Int {
        var keys: Set<String> = []
        for line in text.utf8.split(separator: UInt8(ascii: "\n")) where line.first == UInt8(ascii: "#") && line.count < 200 {
            let heading = String(decoding: line.drop { $0 == UInt8(ascii: "#") }, as: UTF8.self).trimmed
            if let level = LevelHeading(heading) { keys.insert(level.key) }
            if keys.count == most { break }
        }
        return keys.count
    }

    static func read(_ file: TextFile) -> LadderFile {
        var reader = LevelHeadingsReader(file: file.name)
        let header = FrontMatterFile(file.text)
        reader.read(MarkdownLine.all(of: header?.body ?? file.text[...], firstLine: header?.bodyLine ?? 1))
        return reader.ladderFile(title: reader.title ?? reader.fileStem, about: reader.about.joined(separator: "\n\n"))
    }

    private init(file: String) { self.file = file }

    private var fileStem: String { file.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? file }

    mutating func add(_ severity: ReportEntry.Severity, _ message: Phrase, _ line: Int?) {
        report.add(severity, message, at: SourcePlace(file: file, line: line))
    }

    private mutating func read(_ lines: [MarkdownLine]) {
        var guess = LanguageGuess()
        for line in lines.prefix(3_000) { line.eachText { guess.read($0) } }
        language = guess.language ?? .english
        add(guess.language == nil ? .warning : .note, FrontMatterReader.read(in: guess.language), nil)
        var index = 0
        while index < lines.count {
            if case .row = lines[index].kind {
                let end = lines[index...].firstIndex { if case .row = $0.kind { false } else { true } } ?? lines.count
                read(table: lines[index..<end])
                index = end
            } else {
                let isParent = Self.isParent(lines[index], before: index + 1 < lines.count ? lines[index + 1] : nil)
                read(lines[index], isParent: isParent)
                index += 1
            }
        }
    }

    /// A bullet with bullets of its own names a topic.
    private static func isParent(_ line: MarkdownLine, before next: MarkdownLine?) -> Bool {
        guard case .bullet(let indent, _) = line.kind, case .bullet(let inner, _)? = next?.kind else { return false }
        return inner > indent
    }

    private mutating func read(_ line: MarkdownLine, isParent: Bool) {
        switch line.kind {
        case .heading(let depth, let text): open(text, depth, line.number)
        case .bullet(let indent, let text): read(bullet: text, indent, isParent, line.number)
        case .text(let text): read(paragraph: text, line.number)
        case .html:
            if place != nil { add(.warning, Self.html, line.number) }
        case .row: break
        }
    }

    private mutating func open(_ text: String, _ depth: Int, _ line: Int) {
        if let level = LevelHeading(text) {
            isShared = false
            open(level, depth, line)
        } else if LevelHeading.meansAll(text) {
            (place, topic, self.depth, isShared) = (nil, nil, depth, true)
        } else if place != nil || isShared, depth > self.depth {
            topic = (text, true)
        } else {
            if title == nil, depth == 1, ladders.isEmpty { title = text } else if !ladders.isEmpty { add(.note, Self.outside(text), line) }
            (place, topic, isShared) = (nil, nil, false)
        }
    }

    private mutating func open(_ level: LevelHeading, _ depth: Int, _ line: Int) {
        (topic, self.depth) = (nil, depth)
        var ladder = ladders.firstIndex { $0.series == level.series }
        if ladder == nil {
            ladders.append((level.series, level.isManagement, GatheredLadder(name: "", craft: "", line: line)))
            ladder = ladders.count - 1
        }
        guard let ladder else { return }
        let before = ladders[ladder].ladder.levels.count
        let index = ladders[ladder].ladder.level(ReadName(text: level.name, key: level.key), isUnnamed: false, line: line)
        if index < before { add(.warning, Self.levelAgain(level.name), line) }
        if index == ImportLimits.levels { add(.error, LongTableReader.tooManyLevels(level.name), line) }
        ladders[ladder].ladder.levels[index].order = level.number
        place = (ladder, index)
    }

    private mutating func read(bullet text: String, _ indent: Int, _ isParent: Bool, _ line: Int) {
        guard place != nil || isShared else { return introduce(text, line) }
        if let topic, topic.isHeading {
            keep(text, under: topic.name, line)
        } else if isParent || text.hasSuffix(":") {
            topic = (text.hasSuffix(":") ? text.dropLast().trimmed : text, false)
        } else if indent < 2, let (name, rest) = Self.labelled(text) {
            topic = (name, false)
            keep(rest, under: name, line)
        } else if indent > 1, let topic {
            keep(text, under: topic.name, line)
        } else {
            add(.note, Self.noTopic(text), line)
            keep(text, under: language == .french ? "Attendus" : "Expectations", line)
        }
    }

    /// `Impact: Delivers projects` is a topic of few words and what it asks.
    private static func labelled(_ text: String) -> (name: String, rest: String)? {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let (name, rest) = (text[..<colon].trimmed, text[text.index(after: colon)...].trimmed)
        guard (1...4).contains(name.split(separator: " ").count), !rest.isEmpty, !name.contains(".") else { return nil }
        return (name, rest)
    }

    private mutating func read(paragraph text: String, _ line: Int) {
        if let topic, topic.isHeading, place != nil || isShared {
            keep(text, under: topic.name, line)
        } else if place != nil, Placeholder.isOne(text) {
            add(.note, FrontMatterReader.placeholder(text), line)
        } else if let place {
            let known = ladders[place.ladder].ladder.levels[place.level].scope
            ladders[place.ladder].ladder.levels[place.level].scope = known.isEmpty ? text : known + "\n" + text
        } else if !isShared {
            introduce(text, line)
        }
    }

    /// Only what stands before the first level introduces the ladder.
    private mutating func introduce(_ text: String, _ line: Int) {
        guard ladders.isEmpty else { return }
        if Self.saysAdditive(text), !isAdditive {
            isAdditive = true
            add(.note, Self.additive, line)
        }
        if about.reduce(0, { $0 + $1.utf8.count }) + text.utf8.count < ImportLimits.textLength { about.append(text) }
    }

    private static func saysAdditive(_ text: String) -> Bool {
        let text = text.lowercased()
        let adds = ["add to", "adds to", "in addition to", "build on", "builds on", "s’ajoute", "s'ajoute"].contains(where: text.contains)
        return adds
            && ["earlier level", "previous level", "lower level", "levels below", "précédent", "inférieur"].contains(where: text.contains)
    }
}

extension MarkdownLine {
    fileprivate func eachText(_ body: (String) -> Void) {
        switch kind {
        case .heading(_, let text), .bullet(_, let text), .text(let text): body(text)
        case .row(let cells): for cell in cells { body(cell) }
        case .html: break
        }
    }
}
