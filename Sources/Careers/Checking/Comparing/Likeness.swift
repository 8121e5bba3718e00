/// Do two expectations ask for the same act on the same object, in other words, voice or order?
struct Likeness: Sendable {
    let left: Concepts
    let right: Concepts

    /// A text as a whole, and its first sentence.
    struct Reading: Sendable {
        let whole: Concepts
        let opening: Concepts

        init(_ text: String) {
            whole = Concepts(text)
            opening = Concepts(firstSentence(text))
        }
    }

    static func isRepeated(_ text: Reading, _ other: Reading) -> Bool {
        Likeness(left: text.whole, right: other.whole).isRepeated || Likeness(left: text.opening, right: other.opening).isRepeated
    }

    /// What follows the first sentence is often an aside: a weight, a place, a reason.
    static func firstSentence(_ text: String) -> String {
        guard let end = text.firstRange(of: ". ") else { return text }
        return String(text[..<end.lowerBound])
    }

    var isRepeated: Bool {
        let shared = left.all.intersection(right.all)
        let (smaller, larger) = (min(left.all.count, right.all.count), max(left.all.count, right.all.count))
        guard smaller > 0, shared.count >= (smaller <= 3 ? 2 : 3) else { return false }
        let covers = Double(shared.count) / Double(smaller)
        let resembles = Double(shared.count) / Double(left.all.union(right.all).count)
        guard covers >= 0.55, resembles >= 0.36, larger <= 3 * smaller else { return false }
        return !differsInNumber && !differsInAudience && !differsInAct(resembles) && !differsInMoment(shared) && !isSwapped && !isSubstituted(shared)
    }

    /// Another act on the same object: what each asks first is not in the other, in any voice.
    private func differsInAct(_ resembles: Double) -> Bool {
        guard let act = left.act, let other = right.act, act != other else { return false }
        let (isHere, isThere) = (left.all.contains(other), right.all.contains(act))
        return isHere && isThere ? false : isHere || isThere ? resembles < 0.5 : true
    }

    /// Another delay or another quantity.
    private var differsInNumber: Bool {
        !left.numbers.subtracting(right.numbers).isEmpty && !right.numbers.subtracting(left.numbers).isEmpty
    }

    private var differsInAudience: Bool {
        left.all.subtracting(right.all).contains(where: Synonyms.isAudience) && right.all.subtracting(left.all).contains(where: Synonyms.isAudience)
    }

    private func differsInMoment(_ shared: Set<String>) -> Bool {
        !left.moments.isEmpty && !right.moments.isEmpty && left.moments.isDisjoint(with: right.moments) && concordance(shared) > 0.6
    }

    /// The same words with two of them exchanged: the roles are reversed.
    private var isSwapped: Bool {
        guard left.surface.count == right.surface.count else { return false }
        let moved = left.surface.indices.filter { left.surface[$0] != right.surface[$0] }
        guard moved.count == 2 else { return false }
        return left.surface[moved[0]] == right.surface[moved[1]] && left.surface[moved[1]] == right.surface[moved[0]]
    }

    /// The same verb, the same order, and another word in the same place: another object. Only the verb is another: another act.
    private func isSubstituted(_ shared: Set<String>) -> Bool {
        guard concordance(shared) >= 0.8 else { return false }
        let (here, there) = (left.all.subtracting(right.all), right.all.subtracting(left.all))
        if left.surface.first == right.surface.first { return !here.isEmpty && !there.isEmpty }
        return here == Set(left.ordered.prefix(1)) && there == Set(right.ordered.prefix(1))
    }

    /// The share of pairs of shared concepts that come in the same order in both texts.
    private func concordance(_ shared: Set<String>) -> Double {
        let order = shared.sorted { place($0, left) < place($1, left) }.map { place($0, right) }
        guard order.count > 1 else { return 1 }
        var (same, total) = (0, 0)
        for i in order.indices {
            for j in order.indices where j > i {
                total += 1
                if order[i] < order[j] { same += 1 }
            }
        }
        return Double(same) / Double(total)
    }

    private func place(_ concept: String, _ concepts: Concepts) -> Int { concepts.ordered.firstIndex(of: concept) ?? 0 }
}
