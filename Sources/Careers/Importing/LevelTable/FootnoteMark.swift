/// The small signs that send to a note below: `Senior¹`, `Potter [2]`, `Vases†`.
enum FootnoteMark {
    private static let signs: Set<Character> = ["¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹", "⁰", "†", "‡", "*", "§"]

    /// The text without the mark at its end, nil when it has none.
    static func stripped(from text: String) -> String? {
        var rest = Substring(text)
        while let last = rest.last, signs.contains(last) { rest.removeLast() }
        if rest.last == "]", let open = rest.lastIndex(of: "["), isNumber(rest[rest.index(after: open)...].dropLast()) { rest = rest[..<open] }
        let plain = rest.trimmed
        return plain.isEmpty || plain == text ? nil : plain
    }

    /// A row below the table that holds the note itself.
    static func opens(_ text: String) -> Bool {
        guard let first = text.first else { return false }
        if signs.contains(first), first != "*" { return true }
        if first == "*" { return text.dropFirst().first == " " }
        guard first == "[", let close = text.firstIndex(of: "]") else { return false }
        return isNumber(text[text.index(after: text.startIndex)..<close])
    }

    private static func isNumber(_ text: Substring) -> Bool { (1...2).contains(text.count) && text.allSatisfy { $0.isASCII && $0.isNumber } }
}
