/// A word of a text, folded, with what stands before it.
struct ReadWord: Sendable {
    enum Pause: Int, Sendable, Comparable {
        case none, comma, colon, stop

        static func < (left: Pause, right: Pause) -> Bool { left.rawValue < right.rawValue }
    }

    let folded: String
    let range: Range<String.Index>
    let pause: Pause
    let isCapitalised: Bool
    let isQuoted: Bool

    var isNumber: Bool { folded.utf8.contains { $0 >= 48 && $0 <= 57 } || Numbers.values[folded] != nil }
}
