/// The competencies a table cell names: `Scope: "What do I work on?"`, one per line. Lines in italics comment on all of them.
struct PackedCell {
    struct Skill {
        let name: String
        let about: String
    }

    let skills: [Skill]

    init(_ cell: String) {
        skills = PlainMarkdown.pieces(of: cell).filter { !Self.isComment($0) }.compactMap { piece in
            let text = PlainMarkdown.of(piece)
            guard let colon = text.firstIndex(of: ":") else { return text.isEmpty ? nil : Skill(name: text, about: "") }
            let about = text[text.index(after: colon)...].trimmed.filter { $0 != "\"" && $0 != "“" && $0 != "”" }
            let name = text[..<colon].trimmed
            return name.isEmpty ? nil : Skill(name: name, about: about)
        }
    }

    private static func isComment(_ piece: String) -> Bool {
        let marks: Set<Character> = ["*", "_"]
        guard let first = piece.first, let last = piece.last, marks.contains(first), marks.contains(last) else { return false }
        return !piece.hasPrefix("**")
    }
}
