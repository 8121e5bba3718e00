import Careers
import Foundation
import Kernel

/// A review its subject has received, as far as a viewer may read it.
package struct SharedReview: Sendable {
    package struct Sheet: Sendable {
        package let author: String
        package let answers: [CompetencyAnswer]
    }

    package let id: ReviewID
    package let cycleName: String
    package let sharedAt: Date
    /// The level its subject stood on; its ladder is the one placements are read on.
    package let level: LevelID
    package let managers: [Sheet]
    package let own: [CompetencyAnswer]
    /// Of peers and reports who sign.
    package let attributed: [Contribution.Kind: [Sheet]]
    package let snapshots: [Contribution.Kind: Snapshot]
}

/// A review that is under way: when it comes to an end.
package struct UpcomingReview: Sendable, Equatable {
    package let id: ReviewID
    package let cycleName: String
    package let sharingDueOn: Day
    package let conversationDueOn: Day
    /// Shared already: its conversation is yet to be held.
    package let isShared: Bool
}
