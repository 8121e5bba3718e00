import Foundation
import Kernel

/// Until when the place of a peer who takes no part may be given to another, once the choice of peers is over.
enum Replacement {
    /// Whoever is asked last still has these days before answers are due.
    static let leastDays = 3

    static func lastDay(in cycle: ReviewCycle) -> Day { cycle.plan.calendar.answersDueOn.adding(days: -leastDays) }

    /// Boxes of anonymous answers are made for those asked when the choice ends.
    static func isOpen(in cycle: ReviewCycle, at now: Date) -> Bool {
        !cycle.plan.modes.areAnonymous && cycle.state(at: now) == .collecting && Day(of: now, in: cycle.plan.calendar.zone) <= lastDay(in: cycle)
    }
}
