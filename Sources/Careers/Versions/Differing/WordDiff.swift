/// What changes from a text to another, word by word: the longest words they share in order stay.
struct WordDiff: Sendable, Equatable {
    enum Kind: Sendable, Equatable { case kept, removed, added }

    struct Piece: Sendable, Equatable {
        let kind: Kind
        let text: String
    }

    let pieces: [Piece]

    var isEmpty: Bool { !pieces.contains { $0.kind != .kept } }

    init(from old: String, to new: String) {
        let (left, right) = (Self.cut(old), Self.cut(new))
        let start = zip(left, right).prefix { $0 == $1 }.count
        let end = zip(left.dropFirst(start).reversed(), right.dropFirst(start).reversed()).prefix { $0 == $1 }.count
        let middle = Self.compare(Array(left[start..<(left.count - end)]), Array(right[start..<(right.count - end)]))
        pieces = Self.joined(left[..<start].map { (.kept, $0) } + middle + left[(left.count - end)...].map { (.kept, $0) })
    }

    /// Words, runs of spaces, and each other sign.
    static func cut(_ text: String) -> [Substring] {
        var pieces: [Substring] = []
        var index = text.startIndex
        while index < text.endIndex {
            let kind = Sort(text[index])
            var end = text.index(after: index)
            while kind != .sign, end < text.endIndex, Sort(text[end]) == kind { end = text.index(after: end) }
            pieces.append(text[index..<end])
            index = end
        }
        return pieces
    }

    private enum Sort {
        case word, space, line, sign

        init(_ character: Character) {
            self =
                if character.isNewline { .line } else if character.isWhitespace { .space } else if character.isLetter || character.isNumber { .word } else {
                    .sign
                }
        }
    }

    /// Beyond this many comparisons two texts have nothing to follow word by word: one replaces the other.
    private static let most = 4_000_000

    private static func compare(_ left: [Substring], _ right: [Substring]) -> [(Kind, Substring)] {
        let whole = left.map { (Kind.removed, $0) } + right.map { (Kind.added, $0) }
        guard !left.isEmpty, !right.isEmpty, left.count * right.count <= most else { return whole }
        let lengths = shared(left, right)
        guard lengths[0] > 0 else { return whole }
        let width = right.count + 1
        var (i, j, pieces) = (0, 0, [(Kind, Substring)]())
        while i < left.count, j < right.count {
            if left[i] == right[j] {
                pieces.append((.kept, left[i]))
                (i, j) = (i + 1, j + 1)
            } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
                pieces.append((.removed, left[i]))
                i += 1
            } else {
                pieces.append((.added, right[j]))
                j += 1
            }
        }
        return pieces + left[i...].map { (.removed, $0) } + right[j...].map { (.added, $0) }
    }

    /// For each place in both texts, how many words from there on they share; a space alone counts for nothing.
    private static func shared(_ left: [Substring], _ right: [Substring]) -> [Int] {
        let width = right.count + 1
        var lengths = [Int](repeating: 0, count: (left.count + 1) * width)
        for i in left.indices.reversed() {
            let weight = left[i].first.map { $0.isLetter || $0.isNumber } ?? false ? 2 : 1
            for j in right.indices.reversed() {
                let skipped = max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
                lengths[i * width + j] = left[i] == right[j] ? max(skipped, lengths[(i + 1) * width + j + 1] + weight) : skipped
            }
        }
        return lengths
    }

    /// Neighbours of one kind become one piece, what is removed before what is added.
    private static func joined(_ words: [(Kind, Substring)]) -> [Piece] {
        var pieces: [Piece] = []
        var (kept, removed, added) = ("", "", "")
        func close() {
            for (kind, text) in [(Kind.kept, kept), (.removed, removed), (.added, added)] where !text.isEmpty { pieces.append(Piece(kind: kind, text: text)) }
            (kept, removed, added) = ("", "", "")
        }
        for (kind, word) in words {
            switch kind {
            case .removed: removed += word
            case .added: added += word
            case .kept:
                if !(removed.isEmpty && added.isEmpty) { close() }
                kept += word
            }
        }
        close()
        return pieces
    }
}
