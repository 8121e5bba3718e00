import Kernel

/// Does a level differ from the one below by a degree only?
struct DegreeComparison: Sendable {
    let text: ReadText
    let below: ReadText
    let language: Language

    /// The words of the text that changed, when nothing but a degree did.
    func changed() -> Range<Int>? {
        let (added, removed) = difference()
        let changes = added.map { text.words[$0].folded } + removed.map { below.words[$0].folded }
        guard changes.contains(where: Degrees.isDegree), changes.allSatisfy({ Degrees.isDegree($0) || Particles.isParticle($0) }) else { return nil }
        guard !widens(changes) else { return nil }
        guard let first = added.first, let last = added.last else { return text.words.isEmpty ? nil : 0..<text.words.count }
        let isDefined = VagueWords.definitions[language].occurs(in: text)
        return isDefined ? nil : first..<last + 1
    }

    /// From one's own to all of them: the scope changes, not the degree.
    private func widens(_ changes: [String]) -> Bool {
        changes.contains { ["own", "son", "sa", "ses"].contains($0) } && changes.contains { ["all", "every", "tous", "toutes", "chaque"].contains($0) }
    }

    /// The words one text has and the other has not, in order: what the longest common subsequence leaves out.
    private func difference() -> (added: [Int], removed: [Int]) {
        let (new, old) = (text.words.map { Stem.of($0.folded) }, below.words.map { Stem.of($0.folded) })
        var lengths = Array(repeating: Array(repeating: 0, count: old.count + 1), count: new.count + 1)
        for i in new.indices.reversed() {
            for j in old.indices.reversed() {
                lengths[i][j] = new[i] == old[j] ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
            }
        }
        var (i, j) = (0, 0)
        var (added, removed): ([Int], [Int]) = ([], [])
        while i < new.count || j < old.count {
            if i < new.count, j < old.count, new[i] == old[j] {
                (i, j) = (i + 1, j + 1)
            } else if j == old.count || (i < new.count && lengths[i + 1][j] >= lengths[i][j + 1]) {
                added.append(i)
                i += 1
            } else {
                removed.append(j)
                j += 1
            }
        }
        return (added, removed)
    }
}
