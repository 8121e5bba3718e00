/// One criterion of an expectation, with the examples that belong to it alone.
package struct StatementDraft: Sendable, Equatable, Codable {
    package var text: LocalizedText
    package var examples: [LocalizedText]

    package init(_ text: LocalizedText, examples: [LocalizedText] = []) {
        self.text = text
        self.examples = examples
    }
}
