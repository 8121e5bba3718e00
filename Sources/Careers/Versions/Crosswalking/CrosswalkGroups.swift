/// One expectation that became several, or several that became one: the pieces say little else, each says something the others do not, and
/// together they say most of the whole.
struct CrosswalkGroups {
    struct Group: Sendable, Equatable {
        let old: [Int]
        let new: [Int]
        /// How much of the whole its pieces say.
        let coverage: Double
    }

    static func found(_ old: [CrosswalkEntry], _ new: [CrosswalkEntry], _ words: SharedWords) -> [Group] {
        let splits = wholes(old, new, words)
        let merges = wholes(new, old, words.mirrored).map { Group(old: $0.new, new: $0.old, coverage: $0.coverage) }
        let all = (splits + merges).sorted { ($1.coverage, $0.least) < ($0.coverage, $1.least) }
        var (takenOld, takenNew): (Set<Int>, Set<Int>) = ([], [])
        return all.filter { group in
            guard takenOld.isDisjoint(with: group.old), takenNew.isDisjoint(with: group.new) else { return false }
            takenOld.formUnion(group.old)
            takenNew.formUnion(group.new)
            return true
        }
    }

    private static func wholes(_ wholes: [CrosswalkEntry], _ parts: [CrosswalkEntry], _ words: SharedWords) -> [Group] {
        let keepers = Dictionary(wholes.enumerated().map { ($1.identity, $0) }, uniquingKeysWith: { first, _ in first })
        return wholes.indices.compactMap { whole in
            let pieces = parts.indices.filter { part in
                guard parts[part].ladder == wholes[whole].ladder, isPiece(part, of: whole, words) else { return false }
                // What kept another's identity and is more like it stays with it.
                guard let keeper = keepers[parts[part].identity], keeper != whole else { return true }
                return words.likeness(keeper, part) < words.likeness(whole, part)
            }
            return cover(whole, with: pieces, words)
        }
    }

    private static func isPiece(_ part: Int, of whole: Int, _ words: SharedWords) -> Bool {
        let shared = words.old[whole].intersection(words.new[part]).count
        return shared >= 2 && Double(shared) >= 0.6 * Double(words.new[part].count)
    }

    private static func cover(_ whole: Int, with pieces: [Int], _ words: SharedWords) -> Group? {
        let all = words.old[whole]
        func shared(_ part: Int) -> Set<String> { all.intersection(words.new[part]) }
        let largest = pieces.sorted { (shared($1).count, $0) < (shared($0).count, $1) }
        guard let first = largest.first, Double(shared(first).count) < 0.85 * Double(all.count) else { return nil }
        var (covered, chosen): (Set<String>, [Int]) = ([], [])
        for part in largest {
            let added = shared(part).subtracting(covered)
            guard added.count >= max(2, Int((0.15 * Double(all.count)).rounded(.up))) else { continue }
            covered.formUnion(added)
            chosen.append(part)
        }
        let coverage = all.isEmpty ? 0 : Double(covered.count) / Double(all.count)
        return chosen.count > 1 && coverage >= 0.6 ? Group(old: [whole], new: chosen.sorted(), coverage: coverage) : nil
    }
}

extension CrosswalkGroups.Group {
    /// Told apart from the others the same way in both directions.
    fileprivate var least: Int { (old + new).min() ?? 0 }
}
