/// Whether a page is only made of well-formed tags that run nothing: a text that became markup leaves a trace in one of these ways.
enum MarkupCheck {
    private static let followed: Set = ["href", "src", "action", "formaction"]
    private static let runs = ["javascript:", "data:", "vbscript:"]
    private static let framed: Set = ["iframe", "object", "embed", "base"]

    /// At most three, which is enough to look for.
    static func findings(in page: String) -> [String] {
        var (findings, scanner) = ([String](), TagScanner(page))
        while findings.count < 3, let next = scanner.next() {
            switch next {
            case .stray(let near): findings.append("a stray < in \(near)")
            case .tag(let tag): if let finding = finding(in: tag) { findings.append(finding) }
            }
        }
        return findings
    }

    private static func finding(in tag: TagScanner.Tag) -> String? {
        for (name, value) in tag.attributes {
            if name.hasPrefix("on"), name.count > 2 { return "a handler, \(name), in \(tag.element)" }
            let target = value.drop { $0.isWhitespace }.lowercased()
            if followed.contains(name), runs.contains(where: target.hasPrefix) { return "a script to follow in \(tag.element)" }
        }
        if framed.contains(tag.element) { return "\(tag.element) on a page" }
        if tag.element == "script", !tag.isClosing, !tag.attributes.contains(where: { $0.name == "src" }) { return "a script within a page" }
        return nil
    }
}
