import Kernel

/// A peer asked to contribute to a review.
package struct Nomination: Sendable, Equatable {
    package enum Origin: String, StoredWord, Sendable, Codable { case subject, manager }
    package enum State: String, StoredWord, Sendable, Codable { case standing, removed, declined }

    package let id: NominationID
    package let review: ReviewID
    package let peer: PersonID
    package let peerName: String
    package let origin: Origin
    package let state: State
    package let reason: WrittenText?

    /// Only a manager gives a reason for taking somebody off.
    package var wasRemovedByManager: Bool { state == .removed && reason != nil }

    /// How many peers a person proposes.
    package static let count = 3...6
    /// How many reviews of a cycle one peer is asked for.
    package static let load = 6
}
