import Kernel

struct TitleWrittenView: Encodable, Sendable { let id: JobTitleID }

struct TitlesView: Encodable, Sendable {
    struct Title: Encodable, Sendable { let id: JobTitleID, nameFr: String, nameEn: String, variants: [String], levels: [Entry] }
    struct Entry: Encodable, Sendable { let level: LevelID?, ladder: String, order: Int, from: [String: Int], to: [String: Int] }
    struct Match: Encodable, Sendable { let level: LevelID, label: String, title: String, likeness: Double, fits: Bool?, isOfFramework: Bool }

    struct Choice: Encodable, Sendable { let level: LevelID, rung: String, label: String }

    /// `rung` is how a form names a level.
    let levels: [Choice]
    let titles: [Title], askedWords: [String]?, askedScope: [String: Int]?, matches: [Match]?, near: [Match]?

    init(_ content: TitlesContent) {
        levels = content.levels.map { Choice(level: $0.level, rung: $0.rung.rawValue, label: $0.label(.english)) }
        titles = content.titles.map { title in
            Title(
                id: title.id, nameFr: title.name.fr, nameEn: title.name.en, variants: title.variants,
                levels: title.levels.map { Self.entry($0, content.levels.named($0.rung)?.level) })
        }
        askedWords = content.answer?.asked.words
        askedScope = content.answer.map { Dictionary(uniqueKeysWithValues: $0.asked.scope.map { ($0.rawValue, $1) }) }
        matches = content.answer?.matches.map(Self.match)
        near = content.answer?.near.map(Self.match)
    }

    private static func entry(_ entry: TitleLevel, _ level: LevelID?) -> Entry {
        var (from, to): ([String: Int], [String: Int]) = ([:], [:])
        for (measure, span) in entry.scope.spans { (from[measure.rawValue], to[measure.rawValue]) = (span.from, span.to) }
        return Entry(level: level, ladder: entry.rung.ladder, order: entry.rung.order, from: from, to: to)
    }

    private static func match(_ match: TitleMatch) -> Match {
        Match(
            level: match.level.level, label: match.level.label(.english), title: match.title.en, likeness: match.likeness,
            fits: match.isOutside ? false : match.isSaid ? true : nil, isOfFramework: match.isOfFramework)
    }
}
