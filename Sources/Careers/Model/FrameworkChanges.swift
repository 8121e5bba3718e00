/// What differs between two texts of one framework, counted by what readers recognise.
struct FrameworkChanges: Sendable, Equatable {
    var addedLadders: [LocalizedText] = []
    var removedLadders: [LocalizedText] = []
    /// Expectations, over the ladders that stand in both.
    var added = 0
    var rewritten = 0
    var removed = 0
    /// Names, levels, themes, rules, context or values.
    var changesAroundExpectations = false

    var isEmpty: Bool { self == FrameworkChanges() }

    init() {}

    init(from old: FrameworkDraft, to new: FrameworkDraft) {
        let (old, new) = (old.withoutPlaces, new.withoutPlaces)
        let before = Dictionary(old.ladders.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        let after = Set(new.ladders.map(\.key))
        removedLadders = old.ladders.filter { !after.contains($0.key) }.map(\.name)
        for ladder in new.ladders {
            if let earlier = before[ladder.key] { count(from: earlier, to: ladder) } else { addedLadders.append(ladder.name) }
        }
        changesAroundExpectations = old.withoutExpectations != new.withoutExpectations
        if !changesAroundExpectations, isEmpty, old != new { changesAroundExpectations = true }
    }

    private mutating func count(from old: LadderDraft, to new: LadderDraft) {
        let before = old.byPlace
        let after = new.byPlace
        added += after.keys.count { before[$0] == nil }
        removed += before.keys.count { after[$0] == nil }
        rewritten += after.count { place, expectation in before[place].map { $0 != expectation } ?? false }
    }
}

extension LadderDraft {
    fileprivate var byPlace: [ExpectationPlace: ExpectationDraft] {
        Dictionary(
            expectations.map { (ExpectationPlace(ladder: key, competency: $0.competency, level: $0.level), $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }
}

extension FrameworkDraft {
    fileprivate var withoutExpectations: FrameworkDraft {
        var copy = self
        copy.ladders = ladders.map { ladder in
            var bare = ladder
            bare.expectations = []
            return bare
        }
        return copy
    }
}
