import Foundation

/// How English writes days, hours and plurals.
package enum English {
    package static func day(_ day: Day) -> String {
        "\(day.day) \(months[day.month - 1]) \(day.year)"
    }

    package static func shortDay(_ day: Day) -> String {
        "\(day.day) \(months[day.month - 1])"
    }

    package static func weekday(_ day: Day) -> String {
        "\(weekdays[day.weekday]) \(shortDay(day))"
    }

    package static func instant(_ instant: Date, in zone: TimeZone) -> String {
        "\(day(Day(of: instant, in: zone))), \(HourText.of(instant, in: zone))"
    }

    package static func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
    private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
}
