/// The known word somebody probably meant.
enum NearestWord {
    static func to(_ word: String, among known: [String]) -> String? {
        let limit = max(1, min(3, word.count / 3))
        let close = known.map { (word: $0, distance: distance(word.lowercased(), $0.lowercased())) }.filter { $0.distance <= limit }
        return close.min { $0.distance < $1.distance }?.word
    }

    /// Levenshtein's, two neighbours swapped counting for one; words longer than any key are not compared.
    private static func distance(_ left: String, _ right: String) -> Int {
        let (a, b) = (Array(left.unicodeScalars.prefix(64)), Array(right.unicodeScalars.prefix(64)))
        var rows = [Array(0...b.count)]
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var best = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, rows[i - 1][j - 1] + 1) }
                row.append(best)
            }
            rows.append(row)
        }
        return rows[a.count][b.count]
    }
}
