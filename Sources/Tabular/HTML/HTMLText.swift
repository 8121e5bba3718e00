/// What a reader sees of an element, with a line for each paragraph, and a dash before each item of a list.
enum HTMLText {
    static func of(_ node: HTMLNode) -> String {
        var text = ""
        for child in node.children { append(child, to: &text, depth: 0) }
        return text.split(separator: "\n").map { String($0).withoutOuterBlanks }.filter { !$0.isEmpty && $0 != "-" }.joined(separator: "\n")
    }

    private static let blocks: Set<String> = ["p", "div", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "section", "dd", "dt"]

    private static func append(_ node: HTMLNode, to text: inout String, depth: Int) {
        guard depth < 200 else { return }
        if let said = node.text {
            for character in said {
                if character.isWhitespace {
                    if let last = text.last, last != " ", last != "\n" { text.append(" ") }
                } else {
                    text.append(character)
                }
            }
            return
        }
        switch node.name {
        case "br": text.append("\n")
        case "script", "style": return
        case "li": text.append("\n- ")
        case let name where blocks.contains(name): text.append("\n")
        default: break
        }
        for child in node.children { append(child, to: &text, depth: depth + 1) }
        if blocks.contains(node.name) || node.name == "li" { text.append("\n") }
    }
}
