import Kernel

/// What a reader is shown: the kind of fault, where it is, and through its words why it is one and what to write instead.
package struct Finding: Sendable, Equatable {
    package let kind: FindingKind
    /// The passage at fault in the text; nil when the whole is.
    package let passage: Range<String.Index>?

    package var name: Phrase { CheckingWords.name(of: kind) }
    package var reason: Phrase { CheckingWords.reason(for: kind) }
    package var law: Phrase? { CheckingWords.law(on: kind) }
    package var direction: Phrase { CheckingWords.direction(for: kind) }

    package func quoted(from text: String) -> String? {
        passage.map { String(text[$0]) }
    }
}
