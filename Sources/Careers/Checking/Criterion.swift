import Kernel

/// One expectation as a reader of the ladder meets it: its text, and what surrounds it.
package struct Criterion: Sendable, Equatable {
    package let text: String
    package let language: Language
    package let kind: ThemeKind?
    /// The same expectation one level below.
    package let below: String?
    /// Other expectations of the same ladder.
    package let others: [String]
    package let signals: [String]

    package init(
        text: String, language: Language, kind: ThemeKind? = nil, below: String? = nil, others: [String] = [], signals: [String] = []
    ) {
        self.text = text
        self.language = language
        self.kind = kind
        self.below = below
        self.others = others
        self.signals = signals
    }
}
