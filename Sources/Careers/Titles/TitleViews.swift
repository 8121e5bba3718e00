import Kernel

struct TitleWrittenView: Encodable, Sendable { let id: JobTitleID }

struct TitlesView: Encodable, Sendable {
    struct Title: Encodable, Sendable { let id: JobTitleID, nameFr: String, nameEn: String, variants: [String], levels: [Entry] }
    struct Entry: Encodable, Sendable {
        let level: LevelID?, identity: LevelIdentity, ladder: String?, order: Int?, leftWith: Int?, from: [String: Int], to: [String: Int]
    }
    struct Match: Encodable, Sendable { let level: LevelID, label: String, title: String, likeness: Double, fits: Bool?, isOfFramework: Bool }

    struct Choice: Encodable, Sendable { let level: LevelID, identity: LevelIdentity, label: String }

    /// `identity` is how a form names a level.
    let levels: [Choice]
    let titles: [Title], askedWords: [String]?, askedScope: [String: Int]?, matches: [Match]?, near: [Match]?

    init(_ content: TitlesContent) {
        levels = content.levels.map { Choice(level: $0.id, identity: $0.identity, label: $0.label(.english)) }
        titles = content.titles.map { title in
            Title(
                id: title.id, nameFr: title.name.fr, nameEn: title.name.en, variants: title.variants,
                levels: title.levels.map { Self.entry($0, content.levels.named($0.level), content.left.named($0.level)) })
        }
        askedWords = content.answer?.asked.words
        askedScope = content.answer.map { Dictionary(uniqueKeysWithValues: $0.asked.scope.map { ($0.rawValue, $1) }) }
        matches = content.answer?.matches.map(Self.match)
        near = content.answer?.near.map(Self.match)
    }

    private static func entry(_ entry: TitleLevel, _ level: NamedLevel?, _ left: LeftLevel?) -> Entry {
        var (from, to): ([String: Int], [String: Int]) = ([:], [:])
        for (measure, span) in entry.scope.spans { (from[measure.rawValue], to[measure.rawValue]) = (span.from, span.to) }
        return Entry(
            level: level?.id, identity: entry.level, ladder: (level ?? left?.level)?.ladderKey, order: (level ?? left?.level)?.order,
            leftWith: left?.departure.version, from: from, to: to)
    }

    private static func match(_ match: TitleMatch) -> Match {
        Match(
            level: match.level.id, label: match.level.label(.english), title: match.title.en, likeness: match.likeness,
            fits: match.isOutside ? false : match.isSaid ? true : nil, isOfFramework: match.isOfFramework)
    }
}
