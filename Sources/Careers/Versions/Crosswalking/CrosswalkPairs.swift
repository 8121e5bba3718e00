/// One expectation for one: those that kept their identity, then those whose texts are alike, the best first.
enum CrosswalkPairs {
    private struct Pair {
        let old: Int
        let new: Int
        let score: Double
    }

    static func found(_ old: [CrosswalkEntry], _ new: [CrosswalkEntry], _ words: SharedWords) -> [(Int, Int)] {
        var pairs: [Pair] = []
        for left in old.indices {
            for right in new.indices {
                if let score = score(old[left], new[right], words.likeness(left, right)) { pairs.append(Pair(old: left, new: right, score: score)) }
            }
        }
        pairs.sort { ($1.score, $0.old + $0.new, $0.old) < ($0.score, $1.old + $1.new, $1.old) }
        var (takenOld, takenNew): (Set<Int>, Set<Int>) = ([], [])
        return pairs.compactMap { pair in
            guard !takenOld.contains(pair.old), !takenNew.contains(pair.new) else { return nil }
            takenOld.insert(pair.old)
            takenNew.insert(pair.new)
            return (pair.old, pair.new)
        }
    }

    /// Nil when nothing tells that one became the other.
    private static func score(_ old: CrosswalkEntry, _ new: CrosswalkEntry, _ likeness: Double) -> Double? {
        let isKept = old.identity == new.identity
        let isSameLadder = old.ladder == new.ladder
        guard isKept || likeness >= (isSameLadder ? 0.4 : 0.6) else { return nil }
        let isSameRow = isSameLadder && old.competency == new.competency
        return likeness + (isKept ? 0.3 : 0) + (isSameRow ? 0.1 : 0) + (isSameLadder && old.level == new.level ? 0.05 : 0)
    }
}
