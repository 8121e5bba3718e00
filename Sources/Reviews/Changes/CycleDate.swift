import Kernel

/// The dates of a cycle by name: the day it begins, then the last day of each stage.
package enum CycleDate: String, StoredWord, Sendable, CaseIterable, Codable {
    case starts, nominations, answers, writing, sharing, conversation
}

extension CycleCalendar {
    package subscript(date: CycleDate) -> Day {
        switch date {
        case .starts: startsOn
        case .nominations: nominationsDueOn
        case .answers: answersDueOn
        case .writing: writingDueOn
        case .sharing: sharingDueOn
        case .conversation: conversationDueOn
        }
    }

    /// Whether what a date says has happened: a cycle that begins today has begun, a last day is over when it has passed.
    package func isOver(_ date: CycleDate, on today: Day) -> Bool {
        date == .starts ? startsOn <= today : self[date] < today
    }

    /// The same with some days elsewhere.
    package func moving(_ days: [CycleDate: Day]) -> CycleCalendar {
        let day = { (date: CycleDate) in days[date] ?? self[date] }
        return CycleCalendar(
            zone: zone, startsOn: day(.starts), nominationsDueOn: day(.nominations), answersDueOn: day(.answers), writingDueOn: day(.writing),
            sharingDueOn: day(.sharing), conversationDueOn: day(.conversation))
    }
}
