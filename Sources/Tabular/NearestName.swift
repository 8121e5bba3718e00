/// Finds the known name a mistyped one was perhaps meant to be.
package struct NearestName: Sendable {
    private static let longest = 60

    private let known: [(name: String, letters: [Unicode.Scalar])]

    package init(among names: [String]) {
        known = names.map { ($0, Self.letters(of: $0)) }
    }

    /// At most a third of the letters may differ, and three at most; nil when nothing is that near.
    package func to(_ name: String) -> String? {
        let letters = Self.letters(of: name)
        guard letters.count >= 3, letters.count <= Self.longest else { return nil }
        var best: String?
        var bestDistance = min(3, letters.count / 3) + 1
        for candidate in known where abs(candidate.letters.count - letters.count) < bestDistance {
            let found = Self.distance(letters, candidate.letters)
            if found < bestDistance { (best, bestDistance) = (candidate.name, found) }
        }
        return best
    }

    private static func letters(of name: String) -> [Unicode.Scalar] {
        Array(HeaderText.key(String(String.UnicodeScalarView(name.unicodeScalars.prefix(longest + 1)))).unicodeScalars)
    }

    /// The least number of insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
    static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in 0..<left.count {
            var current = [row + 1]
            for column in 0..<right.count {
                let replaced = last[column] + (left[row] == right[column] ? 0 : 1)
                var least = min(replaced, last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    least = min(least, beforeLast[column - 1] + 1)
                }
                current.append(least)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
