/// A text cut in words, with the pauses between them.
struct ReadText: Sendable {
    let source: String
    let words: [ReadWord]

    init(_ source: String) {
        self.source = source
        words = Self.cut(source)
    }

    /// The words of the sentence around a position: from stop to stop.
    func sentence(around index: Int) -> Range<Int> { span(around: index) { $0.pause == .stop } }

    /// The clause around a position: a comma closes one, unless what follows only completes it ("with", "sans").
    func clause(around index: Int) -> Range<Int> {
        span(around: index) { $0.pause > .comma || ($0.pause == .comma && !Particles.completes($0.folded)) }
    }

    func source(of range: Range<Int>) -> Range<String.Index> {
        words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
    }

    /// Nothing more is said in the clause from here on.
    func endsClause(before index: Int) -> Bool { !words.indices.contains(index) || words[index].pause != .none }

    func word(_ index: Int) -> String? { words.indices.contains(index) ? words[index].folded : nil }

    private func span(around index: Int, opens: (ReadWord) -> Bool) -> Range<Int> {
        var start = index
        while start > 0, !opens(words[start]) { start -= 1 }
        var end = index + 1
        while end < words.count, !opens(words[end]) { end += 1 }
        return start..<end
    }

    private static func cut(_ source: String) -> [ReadWord] {
        var words: [ReadWord] = []
        var pause = ReadWord.Pause.stop
        var isQuoted = false
        var index = source.startIndex
        while index < source.endIndex {
            let character = source[index]
            guard character.isLetter || character.isNumber else {
                pause = max(pause, Self.pause(at: character))
                if "«“".contains(character) { isQuoted = true }
                if "»”".contains(character) { isQuoted = false }
                if character == "\"" { isQuoted.toggle() }
                index = source.index(after: index)
                continue
            }
            var end = index
            while end < source.endIndex, source[end].isLetter || source[end].isNumber { end = source.index(after: end) }
            words.append(
                ReadWord(
                    folded: Folding.fold(source[index..<end]), range: index..<end, pause: pause,
                    isCapitalised: character.isUppercase, isQuoted: isQuoted))
            (pause, index) = (.none, end)
        }
        return words
    }

    private static func pause(at character: Character) -> ReadWord.Pause {
        switch character {
        case ".", "!", "?", ";", "\n", "•": .stop
        case ":": .colon
        case ",", "(", ")", "–", "—": .comma
        default: .none
        }
    }
}
