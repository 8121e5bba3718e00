import Kernel

/// One statement of a ladder, in one language, with what the checker found in it.
package struct CheckedStatement: Sendable, Equatable {
    /// Where an expectation stands: the key of its competency and the order of its level.
    package struct Place: Sendable, Hashable {
        package let competency: String
        package let level: Int
    }

    package let place: Place
    package let language: Language
    /// The text the passages are ranges of.
    package let text: String
    package let findings: [Finding]
    /// The expectation it repeats.
    package let twin: Place?
}
