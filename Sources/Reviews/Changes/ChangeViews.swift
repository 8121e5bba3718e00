import Foundation
import Kernel

struct NewsView: Encodable, Sendable {
    let cycle: CycleID, name: String, state: CycleState, isUnread: Bool, reopenedUntil: Day?, changes: ChangesView

    init(_ content: CycleNews) {
        (cycle, name, state) = (content.cycle.id, content.cycle.plan.name, content.state)
        (isUnread, reopenedUntil) = (content.isUnread, content.cycle.reopenedUntil)
        changes = ChangesView(content.changes)
    }
}

struct ChangesView: Encodable, Sendable {
    struct Line: Encodable, Sendable { let date: CycleDate, former: Day, new: Day }
    struct Move: Encodable, Sendable { let dates: [Line], reason: WrittenText, by: String, movedAt: Date }
    struct Reopening: Encodable, Sendable { let until: Day, reason: WrittenText, by: String, reopenedAt: Date }

    let moves: [Move], reopenings: [Reopening]

    init(_ changes: CycleChanges) {
        moves = changes.moves.map { move in
            Move(
                dates: move.lines.map { Line(date: $0.date, former: $0.former, new: $0.new) }, reason: move.reason, by: move.author, movedAt: move.movedAt)
        }
        reopenings = changes.reopenings.map { Reopening(until: $0.until, reason: $0.reason, by: $0.author, reopenedAt: $0.reopenedAt) }
    }
}

struct DatesView: Encodable, Sendable {
    let version: Int, movable: [String: Day]

    init(_ content: CycleDates) {
        version = content.cycle.version
        movable = Dictionary(uniqueKeysWithValues: content.movable.map { ($0.rawValue, content.cycle.plan.calendar[$0]) })
    }
}

struct ReopeningView: Encodable, Sendable {
    let cycle: CycleID, mostDays: Int

    init(_ cycle: ReviewCycle) { (self.cycle, mostDays) = (cycle.id, ReopenCycle.mostDays) }
}
