import Foundation
import Kernel

/// The days of a cycle, in its own zone. A last day is included: what follows it opens when that day is over.
package struct CycleCalendar: Sendable, Equatable {
    package let zone: TimeZone
    package let startsOn: Day
    package let nominationsDueOn: Day
    package let answersDueOn: Day
    package let writingDueOn: Day
    package let sharingDueOn: Day
    package let conversationDueOn: Day

    package init(
        zone: TimeZone, startsOn: Day, nominationsDueOn: Day, answersDueOn: Day, writingDueOn: Day, sharingDueOn: Day, conversationDueOn: Day
    ) {
        self.zone = zone
        self.startsOn = startsOn
        self.nominationsDueOn = nominationsDueOn
        self.answersDueOn = answersDueOn
        self.writingDueOn = writingDueOn
        self.sharingDueOn = sharingDueOn
        self.conversationDueOn = conversationDueOn
    }

    /// The first day of a state that a date opens.
    package func firstDay(of state: CycleState) -> Day? {
        switch state {
        case .nominating: startsOn
        case .collecting: nominationsDueOn.adding(days: 1)
        case .managerWriting: answersDueOn.adding(days: 1)
        case .publishing: writingDueOn.adding(days: 1)
        case .conversation: sharingDueOn.adding(days: 1)
        case .acknowledged: conversationDueOn.adding(days: 1)
        case .draft, .checked, .launching, .announced, .closed: nil
        }
    }

    /// The last day of a state, included.
    package func lastDay(of state: CycleState) -> Day? {
        switch state {
        case .announced: startsOn.adding(days: -1)
        case .nominating: nominationsDueOn
        case .collecting: answersDueOn
        case .managerWriting: writingDueOn
        case .publishing: sharingDueOn
        case .conversation: conversationDueOn
        case .draft, .checked, .launching, .acknowledged, .closed: nil
        }
    }

    package func opening(of state: CycleState) -> Date? { firstDay(of: state).map { $0.beginning(in: zone) } }

    /// The instant a state ends.
    package func end(of state: CycleState) -> Date? { lastDay(of: state).map { $0.adding(days: 1).beginning(in: zone) } }

    /// Where a launched cycle stands by its dates alone.
    package func state(at instant: Date) -> CycleState {
        let today = Day(of: instant, in: zone)
        return CycleState.dated.last { state in firstDay(of: state).map { $0 <= today } ?? false } ?? .announced
    }
}

extension Day {
    /// The first instant of the day in a zone: usually midnight, later where clocks skip it.
    package func beginning(in zone: TimeZone) -> Date {
        var early = daysSince1970 * 86_400 - 26 * 3600
        var late = daysSince1970 * 86_400 + 26 * 3600
        while late - early > 1 {
            let middle = early + (late - early) / 2
            if Day(of: Date(timeIntervalSince1970: Double(middle)), in: zone) < self { early = middle } else { late = middle }
        }
        return Date(timeIntervalSince1970: Double(late))
    }
}
