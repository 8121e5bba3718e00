import Kernel
import Markup

/// Somewhere a viewer may go, for whoever looks for it by its words. A feature offers what its policy lets them open: nothing else is ever found.
package struct Destination: Sendable, Equatable {
    /// What it is: those of a kind stand together.
    package struct Kind: Sendable, Hashable {
        /// For programs, the same in every language.
        package let key: String
        package let title: Phrase
        /// Where its list stands on the page.
        package let order: Int

        package init(_ key: String, _ title: Phrase, order: Int) {
            (self.key, self.title, self.order) = (key, title, order)
        }
    }

    package let kind: Kind
    package let label: Phrase
    /// Tells it from others that are called the same.
    package let note: Phrase?
    package let path: Path

    /// - Parameter notes: said one after the other.
    package init(_ kind: Kind, _ label: Phrase, _ path: Path, notes: [Phrase] = []) {
        (self.kind, self.label, self.path) = (kind, label, path)
        note =
            notes.isEmpty
            ? nil : Phrase(typedFrench: notes.map(\.fr).joined(separator: ", "), english: notes.map(\.en).joined(separator: ", "))
    }
}

extension Destination {
    /// How many of a kind are shown.
    package static let shown = 8
    /// How many of a kind a feature offers: one more says that there are others.
    package static let offered = shown + 1
}
