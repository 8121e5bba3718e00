import Kernel

/// A finding with where it is in a framework.
package struct PlacedFinding: Sendable, Equatable {
    package let ladder: String
    package let competency: String
    package let level: Int
    package let language: Language
    /// The text the passage is a range of.
    package let text: String
    package let finding: Finding
}
