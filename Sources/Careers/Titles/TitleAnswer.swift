import Kernel

/// A level a question may be about, and why.
struct TitleMatch: Sendable {
    enum Fit: Sendable, Equatable {
        case fits(Span)
        case outside(Span)
        case unsaid
    }

    let title: Phrase
    let level: NamedLevel
    let likeness: Double
    /// Words taken for others: what was understood.
    let corrected: [String]
    let fits: [(measure: TitleScope.Measure, asked: Int, fit: Fit)]
    /// The framework itself calls the level so; nobody said with which scope.
    let isOfFramework: Bool

    var isOutside: Bool { fits.contains { if case .outside = $0.fit { true } else { false } } }
    var isSaid: Bool { fits.contains { if case .fits = $0.fit { true } else { false } } }

    fileprivate var distance: Int {
        fits.reduce(0) { sum, fit in if case .outside(let span) = fit.fit { sum + span.distance(to: fit.asked) } else { sum } }
    }
}

/// What can honestly be answered.
struct TitleAnswer: Sendable {
    let asked: AskedTitle
    /// The best first.
    let matches: [TitleMatch]
    /// The title is known, but not with this scope.
    let near: [TitleMatch]

    init(_ question: String, titles: [JobTitle], levels: [NamedLevel], own: [(text: String, level: NamedLevel)]) {
        let asked = AskedTitle(question)
        self.asked = asked
        let mapped = titles.flatMap { title in Self.matches(asked, title, levels) }
        let held = Set(mapped.map(\.level.identity))
        let framework = own.compactMap { Self.match(asked, $0.text, $0.level) }.filter { !held.contains($0.level.identity) }
        let all = (mapped + Self.once(framework)).sorted(by: Self.isBetter)
        matches = Array(all.filter { !$0.isOutside }.prefix(20))
        near = Array(all.filter(\.isOutside).prefix(10))
    }

    private static func matches(_ asked: AskedTitle, _ title: JobTitle, _ levels: [NamedLevel]) -> [TitleMatch] {
        let (score, corrected) = best(asked, title.names)
        guard score >= TitleReadingRules.least else { return [] }
        return title.levels.compactMap { entry in
            guard let level = levels.named(entry.level) else { return nil }
            return TitleMatch(
                title: title.name, level: level, likeness: score, corrected: corrected, fits: fits(asked, entry.scope), isOfFramework: false)
        }
    }

    private static func match(_ asked: AskedTitle, _ text: String, _ level: NamedLevel) -> TitleMatch? {
        let (score, corrected) = best(asked, [text])
        guard !asked.words.isEmpty, score >= TitleReadingRules.least else { return nil }
        return TitleMatch(
            title: Phrase(same: text), level: level, likeness: score, corrected: corrected, fits: fits(asked, TitleScope([:])), isOfFramework: true)
    }

    private static func best(_ asked: AskedTitle, _ names: [String]) -> (Double, [String]) {
        // Numbers without a title ask about every title.
        if asked.words.isEmpty { return (asked.scope.isEmpty ? 0 : 1, []) }
        return names.map { TitleReadingRules.likeness(asked.words, TitleReadingRules.words(of: $0)) }.max { $0.score < $1.score } ?? (0, [])
    }

    private static func fits(_ asked: AskedTitle, _ scope: TitleScope) -> [(measure: TitleScope.Measure, asked: Int, fit: TitleMatch.Fit)] {
        TitleScope.Measure.allCases.compactMap { measure in
            guard let number = asked.scope[measure] else { return nil }
            guard let span = scope.spans[measure] else { return (measure, number, .unsaid) }
            return (measure, number, span.holds(number) ? .fits(span) : .outside(span))
        }
    }

    /// One answer a level.
    private static func once(_ matches: [TitleMatch]) -> [TitleMatch] {
        var seen: Set<LevelIdentity> = []
        return matches.sorted(by: isBetter).filter { seen.insert($0.level.identity).inserted }
    }

    private static func isBetter(_ left: TitleMatch, _ right: TitleMatch) -> Bool {
        if left.isOutside != right.isOutside { return right.isOutside }
        if left.distance != right.distance { return left.distance < right.distance }
        if left.likeness != right.likeness { return left.likeness > right.likeness }
        if left.isSaid != right.isSaid { return left.isSaid }
        return (left.title.en, left.level.ladderKey, left.level.order, left.level.id) < (
            right.title.en, right.level.ladderKey, right.level.order, right.level.id
        )
    }
}
