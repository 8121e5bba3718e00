import Kernel

/// An axis of the review before, and what somebody says became of it.
package struct PreviousPoint: Sendable, Equatable {
    package enum Standing: String, StoredWord, Sendable, CaseIterable, Codable { case kept, progressed, dropped }

    package let axis: Axis
    package let standing: Standing?
    package let comment: WrittenText?

    /// What was dropped says why.
    package var isAnswered: Bool { standing != nil && (standing != .dropped || comment != nil) }
}
