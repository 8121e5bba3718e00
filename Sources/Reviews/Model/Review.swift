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
    /// Set when the person said they would not sign; they still may, and it stays.
    package let refusal: SignatureRefusal?
    /// The day of the conversation, once a manager wrote it down.
    package let conversationOn: Day?
    let subjectLeftOn: Day?

    func hasSubjectLeft(by today: Day) -> Bool { subjectLeftOn.map { $0 < today } ?? false }
}

/// Says that the person was given their review and did not sign: nothing of whether they agree.
package struct SignatureRefusal: Sendable, Equatable {
    package let at: Date
    package let reason: WrittenText?
}

package enum ReviewState: String, StoredWord, Sendable, CaseIterable, Codable, Comparable {
    case notStarted = "not_started"
    case selfInProgress = "self_in_progress"
    case selfSubmitted = "self_submitted"
    case peersClosed = "peers_closed"
    case managerDraft = "manager_draft"
    case ready, shared
    /// Shared, and the person said they would not sign. No row says so but the refusal itself.
    case refused
    case signed
    case signedWithReservation = "signed_with_reservation"

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    package static func < (left: ReviewState, right: ReviewState) -> Bool { left.rank < right.rank }

    package var isShared: Bool { self >= .shared }
    package var isSigned: Bool { self >= .signed }

    /// A review only goes forward; a late self-evaluation does not take it back.
    package func reaching(_ state: ReviewState) -> ReviewState { max(self, state) }
}
