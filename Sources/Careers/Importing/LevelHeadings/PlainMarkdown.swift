/// Markdown without its marks: links keep their words, emphasis and HTML tags go.
enum PlainMarkdown {
    static func of(_ text: some StringProtocol) -> String {
        var (output, rest) = ("", Substring(text))
        while let character = rest.first {
            if character == "[", let link = link(rest) {
                output += of(link.words)
                rest = link.rest
            } else if character == "<", let end = tagEnd(rest) {
                output += " "
                rest = rest[end...]
            } else if character == "\\", let next = rest.dropFirst().first, next.isPunctuation || next.isSymbol {
                output.append(next)
                rest = rest.dropFirst(2)
            } else {
                if character != "*", character != "`" { output.append(character) }
                rest = rest.dropFirst()
            }
        }
        return output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func link(_ text: Substring) -> (words: Substring, rest: Substring)? {
        guard let close = text.prefix(2_000).firstIndex(of: "]") else { return nil }
        let after = text[text.index(after: close)...]
        guard after.first == "(", let end = after.prefix(2_000).firstIndex(of: ")") else { return nil }
        return (text[text.index(after: text.startIndex)..<close], text[text.index(after: end)...])
    }

    /// A tag starts with a letter or a slash: `a < b` is not one.
    private static func tagEnd(_ text: Substring) -> Substring.Index? {
        guard let next = text.dropFirst().first, next.isLetter || next == "/" || next == "!" else { return nil }
        return text.prefix(500).firstIndex(of: ">").map { text.index(after: $0) }
    }

    /// A cell cut where its writer went to a new line.
    static func pieces(of cell: String) -> [String] {
        cell.replacing(#/<br\s*\/?>/#.ignoresCase(), with: "\n").split(separator: "\n").map { $0.trimmed }.filter { !$0.isEmpty }
    }
}
