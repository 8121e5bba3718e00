import Kernel

/// What stays the same when a framework is written again: addresses when a draft is replaced, the identity of levels and expectations always.
struct KeptIdentities {
    private let replaced: StoredFramework?
    private let replacedExpectations: [ExpectationPlace: Expectation]
    private let earlier: [ExpectationPlace: ExpectationIdentity]
    private let earlierLevels: [LevelPlace: LevelIdentity]
    private let renumbering: Renumbering?
    private var themes: [String: [ThemeID]]
    private var competencies: [String: [CompetencyID]]

    /// - Parameters:
    ///   - replaced: the same draft, as it was.
    ///   - earlier: the version before it.
    ///   - renumbering: levels of the draft that change their number.
    init(replacing replaced: StoredFramework? = nil, after earlier: StoredFramework? = nil, _ renumbering: Renumbering? = nil) {
        self.replaced = replaced
        self.renumbering = renumbering
        replacedExpectations = replaced?.expectations ?? [:]
        // An identity that already stands elsewhere in the draft is not given twice.
        let standing = Set(replacedExpectations.values.map(\.identity))
        self.earlier = (earlier?.expectations ?? [:]).mapValues(\.identity).filter { !standing.contains($0.value) }
        let levels = Set((replaced?.levels ?? [:]).values.map(\.identity))
        earlierLevels = (earlier?.levels ?? [:]).mapValues(\.identity).filter { !levels.contains($0.value) }
        let groups = replaced?.grids.flatMap(\.groups) ?? []
        themes = Dictionary(grouping: groups.map(\.theme), by: \.key).mapValues { $0.map(\.id).unique }
        competencies = Dictionary(grouping: groups.flatMap(\.competencies), by: \.key).mapValues { $0.map(\.id).unique }
    }

    func ladder(_ key: String) -> Ladder? { replaced?.grids.first { $0.ladder.key == key }?.ladder }

    func level(_ order: Int, of ladder: String) -> Level? {
        guard let former = former(order, of: ladder) else { return nil }
        return replaced?.grids.first { $0.ladder.key == ladder }?.levels.first { $0.order == former }
    }

    /// Nil for a level that is new.
    func identity(_ order: Int, of ladder: String) -> LevelIdentity? {
        level(order, of: ladder)?.identity ?? earlierLevels[LevelPlace(ladder: ladder, order: order)]
    }

    func expectation(_ place: ExpectationPlace) -> Expectation? {
        guard let former = former(place.level, of: place.ladder) else { return nil }
        return replacedExpectations[ExpectationPlace(ladder: place.ladder, competency: place.competency, level: former)]
    }

    func identity(_ place: ExpectationPlace) -> ExpectationIdentity? {
        expectation(place)?.identity ?? earlier[place]
    }

    /// The address a theme had, each given once: two themes may share a key.
    mutating func theme(_ key: String) -> ThemeID? { themes[key]?.popFirst() }

    mutating func competency(_ key: String) -> CompetencyID? { competencies[key]?.popFirst() }

    /// The number a level had; nil for a level that is new.
    private func former(_ order: Int, of ladder: String) -> Int? {
        guard let renumbering, renumbering.ladder == ladder else { return order }
        return renumbering.former[order]
    }
}

extension Array where Element: Hashable {
    /// Each once, in order.
    fileprivate var unique: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }

    fileprivate mutating func popFirst() -> Element? { isEmpty ? nil : removeFirst() }
}
