/// What somebody looks for, read once: each of its words begins a word of what is found.
package struct SearchWords: Sendable, Equatable {
    private let words: [Substring]

    package init(_ asked: String) {
        words = SearchText.words(of: asked)
    }

    package var isEmpty: Bool { words.isEmpty }
    /// A single letter begins somebody's name whatever it is.
    package var isShort: Bool { words.allSatisfy { $0.count < 2 } }

    /// Whether all of them are there, in whatever order, in one text or in several.
    package func areIn(_ texts: String?...) -> Bool {
        let there = texts.flatMap { text in text.map { SearchText.words(of: $0) } ?? [] }
        return words.allSatisfy { asked in there.contains { $0.hasPrefix(asked) } }
    }
}
