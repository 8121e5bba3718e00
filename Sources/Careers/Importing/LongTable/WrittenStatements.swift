/// A cell cut into its statements: one per bullet, or one per paragraph. A line that only introduces the bullets is not one.
struct WrittenStatements {
    private(set) var statements: [String] = []
    private(set) var introduction: String?

    init(_ cell: String) {
        var (pieces, isOpen): ([(text: String, isBullet: Bool)], Bool) = ([], false)
        for line in cell.split(separator: "\n", omittingEmptySubsequences: false).map({ $0.trimmed }) {
            if line.isEmpty {
                isOpen = false
            } else if let bullet = Self.bullet(line) {
                pieces.append((bullet, true))
                isOpen = true
            } else if isOpen {
                pieces[pieces.count - 1].text += " " + line
            } else {
                pieces.append((line, false))
                isOpen = true
            }
        }
        if let first = pieces.first, !first.isBullet, pieces.count > 1, pieces[1].isBullet, Self.introduces(first.text) {
            introduction = first.text
            pieces.removeFirst()
        }
        statements = pieces.map(\.text).filter { !$0.isEmpty }
    }

    private static func bullet(_ line: String) -> String? {
        for mark in ["- ", "-\u{A0}", "* ", "• ", "•\t", "– ", "— ", "· ", "•"] where line.hasPrefix(mark) {
            return line.dropFirst(mark.count).trimmed
        }
        return ["-", "*", "–", "—", "·"].contains(line) ? "" : nil
    }

    private static func introduces(_ line: String) -> Bool {
        line.hasSuffix(":") || line.split(separator: " ").count <= 3 && line.last?.isPunctuation != true
    }
}
