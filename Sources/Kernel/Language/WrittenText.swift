/// What a person or a framework wrote keeps its language, so that pages can say it to screen readers and translators.
package struct WrittenText: Sendable, Hashable, Codable {
    package let text: String
    package let language: Language

    package init(_ text: String, in language: Language) {
        self.text = text
        self.language = language
    }
}
