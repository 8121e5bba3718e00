/// A sentence whose subject and numbers are still to be drawn.
struct DemoTemplate: Sendable {
    let text: String

    /// - Parameter seed: the same one draws the same subject and the same numbers, in one language and the other.
    func filled(_ seed: String, team: String, _ language: String) -> String {
        let subject = DemoTeam.subject(of: team, language, DemoDraw.number(seed + "|subject", below: DemoTeam.count(of: team)))
        let parts = numbered(seed).split(separator: "{t}", omittingEmptySubsequences: false)
        let written = parts.dropFirst().reduce(String(parts.first ?? "")) { joined($0, subject, $1) }
        return written.prefix(1).uppercased() + written.dropFirst()
    }

    /// `de` and `le` make `du`.
    private func joined(_ before: String, _ subject: String, _ after: Substring) -> String {
        for (word, article, both) in [("de ", "le ", "du "), ("de ", "les ", "des "), ("à ", "le ", "au "), ("à ", "les ", "aux ")]
        where subject.hasPrefix(article) && (before.hasSuffix(" " + word) || before == word) {
            return before.dropLast(word.count) + both + subject.dropFirst(article.count) + after
        }
        return before + subject + after
    }

    /// `{8-12}` becomes a number of that range, the same one wherever it stands.
    private func numbered(_ seed: String) -> String {
        text.replacing(/\{(\d+)-(\d+)\}/) { match in
            let (low, high) = (Int(match.output.1) ?? 0, Int(match.output.2) ?? 0)
            return String(low + DemoDraw.number("\(seed)|\(low)-\(high)", below: high - low + 1))
        }
    }
}
