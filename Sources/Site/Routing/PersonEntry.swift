import Kernel
import Markup

/// A link from the page of a person to what another feature knows of them, shown to those who may follow it.
package struct PersonEntry: Sendable {
    /// What a viewer is to the person whose page they read.
    package enum Tie: Sendable, Equatable { case oneself, manager, other }

    package let label: Phrase
    package let path: @Sendable (PersonID) -> Path
    package let isFor: @Sendable (Viewer, Tie) -> Bool

    package init(_ label: Phrase, isFor: @escaping @Sendable (Viewer, Tie) -> Bool, path: @escaping @Sendable (PersonID) -> Path) {
        self.label = label
        self.path = path
        self.isFor = isFor
    }
}
