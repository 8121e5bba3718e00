import Kernel

/// A text of a framework, in French, in English or in both: one framework may hold both languages side by side.
/// A blank side counts as absent, and at least one side is there.
package struct LocalizedText: Sendable, Hashable, Codable {
    package let fr: String?
    package let en: String?

    package init?(fr: String?, en: String?) {
        self.fr = fr.flatMap { $0.isBlank ? nil : $0 }
        self.en = en.flatMap { $0.isBlank ? nil : $0 }
        if self.fr == nil && self.en == nil { return nil }
    }

    package init?(_ text: String, in language: Language) {
        self.init(fr: language == .french ? text : nil, en: language == .english ? text : nil)
    }

    package var languages: [Language] { Language.allCases.filter { self[$0] != nil } }

    package subscript(language: Language) -> String? {
        language == .french ? fr : en
    }

    /// The text in the language asked for, else in the one it was written in.
    package func preferring(_ language: Language) -> String {
        self[language] ?? self[language.other] ?? ""
    }
}

extension String {
    var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
