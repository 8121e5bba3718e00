import Kernel

/// What one person gives to one review.
package struct Contribution: Sendable, Equatable {
    package enum Kind: String, StoredWord, Sendable, CaseIterable, Codable {
        case own = "self"
        case peer, report, manager

        /// Subject and managers never learn who wrote it.
        package var isConfidential: Bool { self == .peer || self == .report }

        package static let confidential: [Kind] = [.peer, .report]
    }

    package enum State: String, StoredWord, Sendable, Codable { case invited, draft, submitted }

    package let id: ContributionID
    package let review: ReviewID
    package let kind: Kind
    package let author: PersonID
    package let state: State
    package let isLate: Bool
    package let version: Int

    package var isSubmitted: Bool { state == .submitted }
}
