/// How the expectations of a version probably pass into the next one: kept identities first, then the likeness of texts. A person confirms it.
struct CrosswalkProposal {
    private let old: [CrosswalkEntry]
    private let new: [CrosswalkEntry]
    private var freeOld: Set<Int>
    private var freeNew: Set<Int>
    private var found: [(row: CrosswalkRow, place: (Int, Int))] = []

    /// By the place of the first expectation of each row, what is new after what it follows.
    static func rows(from old: [CrosswalkEntry], to new: [CrosswalkEntry]) -> [CrosswalkRow] {
        var proposal = CrosswalkProposal(old, new)
        proposal.keep()
        proposal.findAgain()
        proposal.compare()
        return proposal.found.sorted { $0.place < $1.place }.map(\.row)
    }

    private init(_ old: [CrosswalkEntry], _ new: [CrosswalkEntry]) {
        (self.old, self.new) = (old, new)
        (freeOld, freeNew) = (Set(old.indices), Set(new.indices))
    }

    private mutating func take(_ kind: CrosswalkKind, _ left: [Int], _ right: [Int]) {
        let row = CrosswalkRow(kind: kind, old: left.map { old[$0].identity }, new: right.map { new[$0].identity })
        found.append((row, (left.first ?? place(before: right.first ?? 0), right.first.map { $0 + 1 } ?? 0)))
        freeOld.subtract(left)
        freeNew.subtract(right)
    }

    /// Something new stands after the old expectation of the row before it.
    private func place(before index: Int) -> Int {
        old.lastIndex { $0.ladder == new[index].ladder && $0.competency == new[index].competency }
            ?? (old.lastIndex { $0.ladder == new[index].ladder } ?? old.count)
    }

    /// What kept its identity and its words.
    private mutating func keep() {
        let places = Dictionary(new.enumerated().map { ($1.identity, $0) }, uniquingKeysWith: { first, _ in first })
        for index in old.indices {
            guard let kept = places[old[index].identity], old[index].saying == new[kept].saying else { continue }
            take(.same, [index], [kept])
        }
    }

    /// The same words elsewhere, the nearest place first.
    private mutating func findAgain() {
        let places = Dictionary(grouping: freeNew.sorted(), by: { new[$0].saying })
        for index in freeOld.sorted() {
            let candidates = (places[old[index].saying] ?? []).filter(freeNew.contains)
            guard let nearest = candidates.min(by: { distance(index, $0) < distance(index, $1) }) else { continue }
            take(.same, [index], [nearest])
        }
    }

    private func distance(_ left: Int, _ right: Int) -> (Int, Int, Int, Int) {
        let (from, to) = (old[left], new[right])
        return (from.ladder == to.ladder ? 0 : 1, from.competency == to.competency ? 0 : 1, abs(from.level - to.level), right)
    }

    private mutating func compare() {
        let (left, right) = (freeOld.sorted(), freeNew.sorted())
        let (oldRest, newRest) = (left.map { old[$0] }, right.map { new[$0] })
        let words = SharedWords(oldRest, newRest)
        for group in CrosswalkGroups.found(oldRest, newRest, words) {
            let members = (group.old.map { left[$0] }, group.new.map { right[$0] })
            take(group.old.count == 1 ? .split : .merged, members.0, members.1)
        }
        for (index, other) in CrosswalkPairs.found(oldRest, newRest, words) where freeOld.contains(left[index]) && freeNew.contains(right[other]) {
            let isSame = oldRest[index].saying == newRest[other].saying
            take(isSame ? .same : .reworded, [left[index]], [right[other]])
        }
        for index in freeOld.sorted() { take(.dropped, [index], []) }
        for index in freeNew.sorted() { take(.new, [], [index]) }
    }
}
