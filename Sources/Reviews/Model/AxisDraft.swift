import Kernel

/// An axis as it is being written.
package struct AxisDraft: Sendable, Equatable {
    package static let most = 3

    /// From 1.
    package let position: Int
    package let text: WrittenText?
    package let signal: WrittenText?
    package let support: WrittenText?

    package var isEmpty: Bool { text == nil && signal == nil && support == nil }
    /// An axis without its sign of success cannot be looked back at.
    package var isWhole: Bool { text != nil && signal != nil }
}
