import Foundation

/// How French writes days, hours, plurals and spaces.
package enum French {
    package static func day(_ day: Day) -> String {
        "\(day.day == 1 ? "1er" : String(day.day)) \(months[day.month - 1]) \(day.year)"
    }

    package static func shortDay(_ day: Day) -> String {
        "\(day.day == 1 ? "1er" : String(day.day)) \(months[day.month - 1])"
    }

    package static func weekday(_ day: Day) -> String {
        "\(weekdays[day.weekday]) \(shortDay(day))"
    }

    package static func instant(_ instant: Date, in zone: TimeZone) -> String {
        "\(day(Day(of: instant, in: zone))), \(HourText.of(instant, in: zone))"
    }

    /// French counts zero and one as singular.
    package static func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(abs(number) < 2 ? one : many)"
    }

    /// Narrow no-break spaces before `; ? !` and inside quotes, no-break before a colon (Imprimerie nationale, 2002).
    package static func typeset(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x3B || $0 == 0x3F || $0 == 0x21 || $0 == 0x3A || $0 == 0xC2 }) else { return text }
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            result.append(scalar == " " ? space(at: index, in: scalars) : scalar)
        }
        return String(result)
    }

    private static func space(at index: Int, in scalars: [Unicode.Scalar]) -> Unicode.Scalar {
        switch index + 1 < scalars.count ? scalars[index + 1] : " " {
        case ";", "?", "!", "»": "\u{202F}"
        case ":": "\u{A0}"
        default: index > 0 && scalars[index - 1] == "«" ? "\u{202F}" : " "
        }
    }

    private static let months = [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ]
    private static let weekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
}
