import Careers
import Foundation
import Kernel

/// One person's evaluation in one cycle.
package struct Review: Sendable, Equatable {
    package let id: ReviewID
    package let cycle: CycleID
    package let subject: PersonID
    package let subjectName: String
    /// The level at the launch.
    package let level: LevelID
    package let state: ReviewState
    package let sharedAt: Date?
    package let signedAt: Date?
    package let reservation: WrittenText?
    let subjectLeftOn: Day?

    func hasSubjectLeft(by today: Day) -> Bool { subjectLeftOn.map { $0 < today } ?? false }
}

package enum ReviewState: String, StoredWord, Sendable, CaseIterable, Codable, Comparable {
    case notStarted = "not_started"
    case selfInProgress = "self_in_progress"
    case selfSubmitted = "self_submitted"
    case peersClosed = "peers_closed"
    case managerDraft = "manager_draft"
    case ready, shared, signed
    case signedWithReservation = "signed_with_reservation"

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    package static func < (left: ReviewState, right: ReviewState) -> Bool { left.rank < right.rank }

    package var isShared: Bool { self >= .shared }
    package var isSigned: Bool { self >= .signed }

    /// A review only goes forward; a late self-evaluation does not take it back.
    package func reaching(_ state: ReviewState) -> ReviewState { max(self, state) }
}
