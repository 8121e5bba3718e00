import Kernel

/// A peer asked to contribute to a review.
package struct Nomination: Sendable, Equatable {
    package enum Origin: String, StoredWord, Sendable, Codable { case subject, manager }
    package enum State: String, StoredWord, Sendable, Codable { case standing, removed, declined, conflicted }

    package let id: NominationID
    package let review: ReviewID
    package let peer: PersonID
    package let peerName: String
    package let origin: Origin
    package let state: State
    package let reason: WrittenText?
    /// A peer, or a peer of another team, by the teams of the day they were chosen.
    package let kind: Contribution.Kind
    /// Whose place this one takes.
    package let replaces: NominationID?
    let leftOn: Day?

    /// Only a manager gives a reason for taking somebody off.
    package var wasRemovedByManager: Bool { state == .removed && reason != nil }

    func hasLeft(by day: Day) -> Bool { leftOn.map { $0 < day } ?? false }
    func takesPart(on day: Day) -> Bool { state == .standing && !hasLeft(by: day) }
    /// Somebody who was chosen and takes no part: their place may be taken.
    func leavesPlace(on day: Day) -> Bool { state == .declined || state == .conflicted || state == .standing && hasLeft(by: day) }

    /// How many peers a person proposes.
    package static let count = 3...6
}

extension [Nomination] {
    /// Those who take no part and whose place nobody took.
    func openPlaces(on day: Day) -> [Nomination] {
        let replaced = Set(compactMap(\.replaces))
        return filter { $0.leavesPlace(on: day) && !replaced.contains($0.id) }
    }

    /// How many answers may still come.
    func takingPart(on day: Day) -> Int { count { $0.takesPart(on: day) } }
}
