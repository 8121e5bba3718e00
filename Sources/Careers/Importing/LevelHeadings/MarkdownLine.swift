/// One line of Markdown, or several that are one text.
struct MarkdownLine {
    enum Kind {
        case heading(depth: Int, String)
        case bullet(indent: Int, String)
        case row([String])
        case text(String)
        case html
    }

    let number: Int
    var kind: Kind
}

extension MarkdownLine {
    /// Blank lines and code are left out; a line that goes on is joined to the one before.
    static func all(of text: Substring, firstLine: Int) -> [MarkdownLine] {
        var (lines, cursor): ([MarkdownLine], LineCursor) = ([], LineCursor(text, firstLine: firstLine))
        var (goesOn, isCode) = (false, false)
        while let raw = cursor.peek {
            let line = raw.trimmed
            if line.hasPrefix("```") {
                (isCode, goesOn) = (!isCode, false)
            } else if line.isEmpty {
                goesOn = false
            } else if !isCode, !(goesOn && join(line, to: &lines)) {
                let kind = kind(of: line, indent: indent(of: raw))
                lines.append(MarkdownLine(number: cursor.number, kind: kind))
                goesOn = kind.mayGoOn
            }
            cursor.advance()
        }
        return lines
    }

    private static func join(_ line: String, to lines: inout [MarkdownLine]) -> Bool {
        guard case .text(let more) = kind(of: line, indent: 0), let last = lines.last else { return false }
        switch last.kind {
        case .text(let text): lines[lines.count - 1].kind = .text(text + " " + more)
        case .bullet(let indent, let text): lines[lines.count - 1].kind = .bullet(indent: indent, text + " " + more)
        default: return false
        }
        return true
    }

    private static func indent(of line: Substring) -> Int {
        line.prefix { $0 == " " || $0 == "\t" }.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
    }

    private static func kind(of line: String, indent: Int) -> Kind {
        let depth = line.prefix { $0 == "#" }.count
        if (1...6).contains(depth), line.dropFirst(depth).first == " " {
            return .heading(depth: depth, Emoji.stripped(from: PlainMarkdown.of(line.dropFirst(depth).trimmed)))
        }
        if line.hasPrefix("|") { return .row(cells(line)) }
        if line.hasPrefix("<") || line.allSatisfy({ $0 == "-" || $0 == "*" || $0 == "_" || $0 == "=" }) { return .html }
        if let text = bullet(line) { return .bullet(indent: indent, text) }
        return .text(PlainMarkdown.of(line))
    }

    /// A dash right before a word is a bullet somebody typed fast.
    private static func bullet(_ line: String) -> String? {
        for mark in ["- ", "* ", "+ ", "• "] where line.hasPrefix(mark) { return PlainMarkdown.of(line.dropFirst(mark.count)) }
        if line.hasPrefix("-"), line.dropFirst().first?.isUppercase == true { return PlainMarkdown.of(line.dropFirst()) }
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        guard (1...2).contains(digits.count), line.dropFirst(digits.count).hasPrefix(". ") else { return nil }
        return PlainMarkdown.of(line.dropFirst(digits.count + 2))
    }

    private static func cells(_ line: String) -> [String] {
        var (cells, cell, isEscaped) = ([String](), "", false)
        for character in line.dropFirst() {
            if character == "|", !isEscaped {
                cells.append(cell.trimmed)
                cell = ""
            } else {
                cell.append(character)
            }
            isEscaped = character == "\\"
        }
        if !cell.isBlank { cells.append(cell.trimmed) }
        return cells
    }
}

extension MarkdownLine.Kind {
    fileprivate var mayGoOn: Bool {
        switch self {
        case .text, .bullet: true
        case .heading, .row, .html: false
        }
    }

    /// The line of dashes under the headers of a table.
    var isRuler: Bool {
        guard case .row(let cells) = self, !cells.isEmpty else { return false }
        return cells.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0 == "-" || $0 == ":" || $0 == " " } && $0.contains("-") }
    }
}
