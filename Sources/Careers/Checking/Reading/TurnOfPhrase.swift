/// A turn of phrase as a sequence of words. `stem*` is a family of words, `a|b` a choice, `?a` may be missing, `_` is any one word,
/// `~` at most three of them and `$` the end of a clause.
struct TurnOfPhrase: Sendable {
    private enum Piece: Sendable {
        case word([Spelling], isOptional: Bool)
        case any
        case gap
    }

    private struct Spelling: Sendable {
        let letters: String
        let isStem: Bool

        var endsClause: Bool { letters == "$" }

        func matches(_ word: String) -> Bool { isStem ? word.hasPrefix(letters) : word == letters }
    }

    private let pieces: [Piece]

    init(_ text: some StringProtocol) {
        pieces = text.split(separator: " ").map { Self.piece(Folding.fold($0)) }
    }

    /// The first two letters a match can begin with.
    var keys: Set<String> {
        guard case .word(let spellings, _)? = pieces.first else { return [] }
        return Set(spellings.map { Self.key(of: $0.letters) })
    }

    static func key(of word: String) -> String { String(word.prefix(2)) }

    /// Where a match that begins at `start` ends. It never runs over a full stop or a colon.
    func end(in text: ReadText, from start: Int) -> Int? {
        end(in: text, at: start, start: start, piece: 0)
    }

    private func end(in text: ReadText, at index: Int, start: Int, piece: Int) -> Int? {
        guard piece < pieces.count else { return index }
        let canRead = index < text.words.count && (index == start || text.words[index].pause <= .comma)
        switch pieces[piece] {
        case .word(let spellings, let isOptional):
            if canRead, spellings.contains(where: { $0.matches(text.words[index].folded) }),
                let end = end(in: text, at: index + 1, start: start, piece: piece + 1)
            {
                return end
            }
            let isPassed = isOptional || (spellings.contains(where: \.endsClause) && text.endsClause(before: index))
            return isPassed ? end(in: text, at: index, start: start, piece: piece + 1) : nil
        case .any:
            return canRead ? end(in: text, at: index + 1, start: start, piece: piece + 1) : nil
        case .gap:
            for skipped in 0...3 where index + skipped <= text.words.count {
                if let end = end(in: text, at: index + skipped, start: start, piece: piece + 1) { return end }
            }
            return nil
        }
    }

    private static func piece(_ text: String) -> Piece {
        if text == "_" { return .any }
        if text == "~" { return .gap }
        let isOptional = text.hasPrefix("?")
        let spellings = text.drop { $0 == "?" }.split(separator: "|").map { spelling in
            Spelling(letters: String(spelling.prefix { $0 != "*" }), isStem: spelling.hasSuffix("*"))
        }
        return .word(spellings, isOptional: isOptional)
    }
}
