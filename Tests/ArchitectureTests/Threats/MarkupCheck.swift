import Foundation

/// Whether a page is only made of well-formed tags that run nothing: a text that became markup leaves a trace in one of these ways.
enum MarkupCheck {
    private static let tag = "<(?:!(?:doctype|DOCTYPE) html|/?[a-zA-Z][a-zA-Z0-9-]*(?:\\s+[a-zA-Z_:][a-zA-Z0-9_:.-]*(?:=\"[^\"<]*\")?)*\\s*/?)>"
    private static let handler = "\\son[a-z]+(?:=|\\s|>)"
    private static let followed = "\\s(?:href|src|action|formaction)=\"\\s*(?:javascript|data|vbscript):"

    static func findings(in page: String) -> [String] {
        var findings: [String] = []
        var rest = page[...]
        while let range = rest.range(of: tag, options: .regularExpression) {
            if rest[..<range.lowerBound].contains("<") { findings.append("a stray < before \(rest[range].prefix(60))") }
            findings += inside(rest[range])
            rest = rest[range.upperBound...]
        }
        if rest.contains("<") { findings.append("a stray < at the end") }
        return Array(findings.prefix(3))
    }

    /// What stands between quotes is a value; what stands outside is a name.
    private static func inside(_ tag: Substring) -> [String] {
        let names = tag.replacingOccurrences(of: "\"[^\"]*\"", with: "", options: .regularExpression)
        if names.range(of: handler, options: .regularExpression) != nil { return ["a handler in \(tag.prefix(80))"] }
        if tag.range(of: followed, options: [.regularExpression, .caseInsensitive]) != nil { return ["a script to follow in \(tag.prefix(80))"] }
        let element = tag.dropFirst().prefix { $0.isLetter }.lowercased()
        if ["iframe", "object", "embed", "base"].contains(element) { return ["\(element) on a page"] }
        if element == "script", !tag.contains("src=") { return ["a script within a page"] }
        return []
    }
}
