import Kernel

/// The same idea in the words of each language.
struct BilingualLexicon: Sendable {
    let french: Lexicon
    let english: Lexicon

    init(fr: String, en: String) {
        french = Lexicon(fr)
        english = Lexicon(en)
    }

    subscript(language: Language) -> Lexicon { language == .french ? french : english }
}
