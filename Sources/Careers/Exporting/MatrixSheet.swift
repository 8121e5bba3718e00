import Kernel

/// A ladder as a table: one row per competency, one column per level, in one language. What a table cannot carry stays behind.
struct MatrixSheet {
    let ladder: LadderDraft
    let language: Language

    var rows: [[String]] { [heads] + ladder.themes.flatMap { theme in theme.competencies.map { row($0, in: theme) } } }

    private var describes: Bool { ladder.competencies.contains { $0.description != nil } }

    private var heads: [String] {
        var heads = [ExportWords.theme, MatrixWords.competency].map { $0(language) }
        if describes { heads.append(ExportWords.description(language)) }
        return heads + ladder.levels.map { "\($0.order). \($0.name.preferring(language))" }
    }

    private func row(_ competency: CompetencyDraft, in theme: ThemeDraft) -> [String] {
        var cells = [theme.name.preferring(language), competency.name.preferring(language)]
        if describes { cells.append(competency.description?.preferring(language) ?? "") }
        return cells + ladder.levels.map { cell(ladder.expectation(of: competency.key, at: $0.order), of: competency) }
    }

    private func cell(_ expectation: ExpectationDraft?, of competency: CompetencyDraft) -> String {
        guard let expectation else { return "" }
        let statements = expectation.statements.map { $0.text.preferring(language) }
        guard !statements.isEmpty else { return competency.grades.first { $0.key == expectation.grade }?.name.preferring(language) ?? "" }
        return Self.written(statements)
    }

    /// One statement stands as it is; several stand behind dashes, which is how they are told apart when the table comes back.
    static func written(_ statements: [String]) -> String {
        let lines = statements.map { $0.split(whereSeparator: \.isNewline).map { String($0).trimmed }.joined(separator: " ") }
        if lines.count == 1, let line = lines.first, WrittenStatements(line).statements == [line] { return line }
        return lines.map { "- " + $0 }.joined(separator: "\n")
    }
}
