/// A list of wordings, one a line, found quickly by their first letters.
struct Lexicon: Sendable {
    private let byKey: [String: [TurnOfPhrase]]

    init(_ lines: String) {
        var byKey: [String: [TurnOfPhrase]] = [:]
        for line in lines.split(separator: "\n") {
            let wording = TurnOfPhrase(line)
            for key in wording.keys { byKey[key, default: []].append(wording) }
        }
        self.byKey = byKey
    }

    /// The longest match at each position; a match inside another is left out.
    func matches(in text: ReadText) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for start in text.words.indices where start >= (found.last?.upperBound ?? 0) {
            if let match = match(in: text, at: start) { found.append(match) }
        }
        return found
    }

    func match(in text: ReadText, at start: Int) -> Range<Int>? {
        guard let wordings = byKey[TurnOfPhrase.key(of: text.words[start].folded)] else { return nil }
        let end = wordings.compactMap { $0.end(in: text, from: start) }.max()
        return end.flatMap { $0 > start ? start..<$0 : nil }
    }

    func occurs(in text: ReadText) -> Bool {
        text.words.indices.contains { match(in: text, at: $0) != nil }
    }
}
