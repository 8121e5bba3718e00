import Kernel

extension LocalizedText {
    /// The text for a reader, with the language it is really in.
    package func written(for language: Language) -> WrittenText {
        if let text = self[language] { return WrittenText(text, in: language) }
        return WrittenText(self[language.other] ?? "", in: language.other)
    }

    /// Each side where it exists, the other elsewhere: for titles.
    package var phrase: Phrase { Phrase(fr: preferring(.french), en: preferring(.english)) }

    static let unnamed = LocalizedText(fr: "—", en: nil)!
}
