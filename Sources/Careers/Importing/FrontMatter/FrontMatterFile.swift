/// A Markdown file cut in two: the YAML header between two lines of dashes, and the body below.
struct FrontMatterFile {
    let header: Substring
    let headerLine: Int
    let body: Substring
    let bodyLine: Int

    /// Nil when the text does not start with a header.
    init?(_ text: String) {
        var lines = LineCursor(text)
        while let line = lines.peek, line.allSatisfy(\.isWhitespace) { lines.advance() }
        guard let opening = lines.peek, Self.isDashes(opening) else { return nil }
        lines.advance()
        headerLine = lines.number
        let start = lines.index
        while let line = lines.peek {
            if Self.isDashes(line) {
                header = text[start..<lines.index]
                lines.advance()
                (body, bodyLine) = (text[lines.index...], lines.number)
                return
            }
            lines.advance()
        }
        return nil
    }

    private static func isDashes(_ line: Substring) -> Bool {
        line.hasPrefix("---") && line.dropFirst(3).allSatisfy(\.isWhitespace)
    }
}
