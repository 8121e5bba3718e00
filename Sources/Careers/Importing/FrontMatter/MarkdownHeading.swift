/// `## Level 2: Senior designer` or `### Ownership`.
struct MarkdownHeading {
    let text: String
    /// The number of a heading that opens a level.
    let levelOrder: Int?
    let levelName: String?

    /// Nil when the line is not a heading.
    init?(_ line: String) {
        let depth = line.prefix { $0 == "#" }.count
        guard (1...6).contains(depth), line.dropFirst(depth).first == " " else { return nil }
        text = line.dropFirst(depth).trimmed
        let words = text.split(separator: " ", maxSplits: 2)
        let digits = words.count > 1 ? words[1].prefix { $0.isNumber } : ""
        guard depth <= 2, let first = words.first?.lowercased(), ["level", "palier", "niveau"].contains(first), let order = Int(digits)
        else {
            (levelOrder, levelName) = (nil, nil)
            return
        }
        levelOrder = order
        let rest = (words[1].dropFirst(digits.count) + " " + (words.count > 2 ? words[2] : ""))
        let name = Emoji.stripped(from: String(rest.drop { " :-–—.".contains($0) }))
        levelName = name.isEmpty ? nil : name
    }
}
