import Foundation

/// When somebody is reminded of what is due: seven days before, two days before, on the day, two days after. Never on a Saturday or a Sunday:
/// what falls there comes on the Friday before, or on the Monday after when it is late already.
package enum ReminderDays {
    /// In the morning of the reader's own zone.
    package static let hours = 8..<12

    package static func all(for due: Day) -> Set<Day> {
        Set([-7, -2, 0].map { due.adding(days: $0).workingDay(by: -1) } + [due.adding(days: 2).workingDay(by: 1)])
    }

    /// The next one of a day, that day included.
    package static func next(for due: Day, from today: Day) -> Day? { all(for: due).filter { $0 >= today && $0 <= due }.min() }

    package static func isMorning(_ instant: Date, in zone: TimeZone) -> Bool {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        return hours.contains(calendar.component(.hour, from: instant)) && Day(of: instant, in: zone).isWorkingDay
    }
}

extension Day {
    /// Monday to Friday.
    fileprivate var isWorkingDay: Bool { weekday < 5 }

    fileprivate func workingDay(by step: Int) -> Day { isWorkingDay ? self : adding(days: step).workingDay(by: step) }
}
