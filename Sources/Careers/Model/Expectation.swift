import Kernel

/// What is expected of a competency at a level: what is written, how one sees it, examples.
package struct Expectation: Sendable, Equatable {
    package let id: ExpectationID
    /// The same in every version of the framework.
    package let identity: ExpectationIdentity
    package let ladder: LadderID
    package let level: LevelID
    package let competency: CompetencyID
    package var wording: Wording
    /// The key of one of the competency's grades.
    package let grade: String?
    package let revision: Int

    package struct Wording: Sendable, Equatable {
        package var statements: [Statement]
        package var signals: [LocalizedText]
        package var examples: [LocalizedText]

        package static let none = Wording(statements: [], signals: [], examples: [])

        /// Those of each statement, then those of the whole.
        var allExamples: [LocalizedText] { statements.flatMap(\.examples) + examples }
    }

    /// One criterion, with the examples that belong to it alone.
    package struct Statement: Sendable, Equatable {
        package var text: LocalizedText
        package var examples: [LocalizedText]
    }

    /// The statements one per line; nil when only a grade is expected.
    package var text: LocalizedText? {
        LocalizedText(fr: lines(.french), en: lines(.english))
    }

    private func lines(_ language: Language) -> String {
        wording.statements.compactMap { $0.text[language] }.joined(separator: "\n")
    }
}
