import Foundation
import Kernel
import Storage

/// Until when somebody may add to the file of their review: from the sharing until the cycle closes, and some days after.
package struct StatementWindow: Sendable, Equatable {
    package static let daysAfterClosing = 30

    package let isOpen: Bool
    /// Known once the cycle is closed.
    package let lastDay: Day?

    /// Of a review already found.
    package static func of(_ review: ReviewID, in organization: OrganizationID, at now: Date, _ db: any Reader) throws -> StatementWindow {
        let id = try db.value(CycleID.self, "SELECT r.cycle_id FROM reviews r WHERE r.id = \(review) AND r.organization_id = \(organization)")
        guard let id, let cycle = try ReviewCycle.stored(id, of: organization, in: db) else { throw Refusal.notFound }
        return of(cycle, at: now)
    }

    static func of(_ cycle: ReviewCycle, at now: Date) -> StatementWindow {
        guard cycle.state(at: now) == .closed else { return StatementWindow(isOpen: true, lastDay: nil) }
        let (calendar, zone) = (cycle.plan.calendar, cycle.plan.calendar.zone)
        let closedOn = cycle.closedAt.map { Day(of: $0, in: zone) } ?? cycle.reopenedUntil ?? calendar.conversationDueOn
        let lastDay = closedOn.adding(days: daysAfterClosing)
        return StatementWindow(isOpen: Day(of: now, in: zone) <= lastDay, lastDay: lastDay)
    }
}
