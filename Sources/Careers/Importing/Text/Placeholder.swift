/// A cell that says it is not written yet.
enum Placeholder {
    static func isOne(_ text: String) -> Bool {
        // A tenth piece is what follows nine words: too long for any of these, however long it is.
        let pieces = text.split(maxSplits: 9) { !$0.isLetter && $0 != "/" }
        guard pieces.count < 10 else { return false }
        let words = pieces.map { $0.lowercased() }
        guard let first = words.first else { return true }
        if marks.contains(first) && words.count <= 8 { return true }
        let said = words.joined(separator: " ")
        return phrases.contains(said) || words.count <= 8 && endings.contains { said.hasSuffix($0) }
    }

    private static let marks: Set<String> = ["todo", "tbd", "tbc", "fixme", "xxx", "wip", "lorem"]
    private static let endings = [
        " to be defined", " not defined yet", " not yet defined", " à définir", " pas encore définis", " pas encore définies",
    ]
    private static let phrases: Set<String> = [
        "n/a", "to be defined", "to be done", "to be completed", "not defined", "not defined yet", "not yet defined", "coming soon",
        "not in use", "not used", "à définir", "à compléter", "à venir", "à rédiger", "à faire", "pas encore défini", "pas encore définie",
        "non défini", "non utilisé", "non utilisée",
    ]
}
