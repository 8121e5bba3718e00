import Foundation
import Kernel

/// The six-month evaluation of some teams or crafts.
package struct ReviewCycle: Sendable, Equatable {
    package let id: CycleID
    package let plan: CyclePlan
    /// What jobs have made of it so far.
    package let storedState: CycleState
    /// The stage that has begun, while what it asks of each review is not done for everybody.
    let passing: CycleState?
    package let version: Int
    /// What anonymous answers are sealed to, once launched.
    package let openingKey: [UInt8]?
    /// The last day of a closed cycle that is open again.
    package let reopenedUntil: Day?
    /// When it was last closed; nil for those closed before this was kept.
    let closedAt: Date?

    /// Where it stands: once everybody has their review, by its dates, even when a job is a moment late.
    package func state(at now: Date) -> CycleState {
        guard storedState > .launching, !storedState.isOver else { return storedState }
        if let reopenedUntil, Day(of: now, in: plan.calendar.zone) > reopenedUntil { return .closed }
        return max(storedState, plan.calendar.state(at: now))
    }

    /// Whether all that a stage begins with has been done, for everybody: its date says that it has begun, not that.
    func hasSettled(_ state: CycleState) -> Bool { storedState > state || storedState == state && passing == nil }
}
