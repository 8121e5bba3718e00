/// A sentence of the interface, in both languages. There is no way to write one of them only.
package struct Phrase: Sendable, Hashable {
    package let fr: String
    package let en: String

    package init(fr: String, en: String) {
        self.fr = French.typeset(fr)
        self.en = en
    }

    /// What somebody typed in both languages: kept as it is, a space stays the space it was.
    package init(typedFrench fr: String, english en: String) {
        (self.fr, self.en) = (fr, en)
    }

    /// A name that is the same in both languages.
    package init(same text: String) {
        (fr, en) = (text, text)
    }

    package func callAsFunction(_ language: Language) -> String {
        language == .french ? fr : en
    }

    /// A sentence as a heading says it: without its last full stop.
    package var asHeading: Phrase {
        func bare(_ text: String) -> String { text.last == "." ? String(text.dropLast()) : text }
        return Phrase(typedFrench: bare(fr), english: bare(en))
    }

    package static func + (left: Phrase, right: Phrase) -> Phrase {
        Phrase(fr: left.fr + right.fr, en: left.en + right.en)
    }
}
