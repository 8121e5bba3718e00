import Kernel

/// A competency at a level: what is written there, and how one sees it. There is at least one statement, or a grade.
package struct ExpectationDraft: Sendable, Equatable, Codable {
    package var competency: String
    package var level: Int
    package var statements: [StatementDraft]
    package var signals: [LocalizedText]
    package var examples: [LocalizedText]
    /// The key of one of the competency's grades.
    package var grade: String?
    package var place: SourcePlace?

    package init(
        competency: String,
        level: Int,
        statements: [StatementDraft] = [],
        signals: [LocalizedText] = [],
        examples: [LocalizedText] = [],
        grade: String? = nil,
        place: SourcePlace? = nil
    ) {
        self.competency = competency
        self.level = level
        self.statements = statements
        self.signals = signals
        self.examples = examples
        self.grade = grade
        self.place = place
    }

    /// The statements one per line; nil when only a grade is expected.
    package var text: LocalizedText? {
        LocalizedText(fr: lines(.french), en: lines(.english))
    }

    var withoutPlace: ExpectationDraft {
        var copy = self
        copy.place = nil
        return copy
    }

    private func lines(_ language: Language) -> String {
        statements.compactMap { $0.text[language] }.joined(separator: "\n")
    }
}
