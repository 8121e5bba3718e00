import Foundation
import Kernel
import Storage

/// When managers begin to write: a form for those who became one since the launch.
enum InviteManagers {
    static func perform(to slice: GateSlice, in db: Write) throws {
        let reviews = slice.reviews.filter { !$0.state.isShared && !$0.hasSubjectLeft(by: slice.today) }
        try InviteContribution.perform(
            reviews.flatMap { review in
                slice.managers(of: review).sorted().map { InviteContribution(kind: .manager, author: $0, review: review.id) }
            }, in: db)
    }
}
