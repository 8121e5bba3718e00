import Foundation
import Kernel
import Storage

/// When managers begin to write: a form for those who became one since the launch.
enum InviteManagers {
    static func perform(to cycle: ReviewCycle, in db: Write) throws {
        let today = Day(of: db.now, in: cycle.plan.calendar.zone)
        for review in try Review.all(of: cycle.id, of: db.organization, in: db) where !review.state.isShared && !review.hasSubjectLeft(by: today) {
            for manager in try review.managers(on: today, of: db.organization, in: db) {
                try InviteContribution.perform(.manager, manager, to: review.id, in: db)
            }
        }
    }
}
