import Foundation
import Storage

/// A calendar day without a zone: a start date is the same day wherever it is read.
package struct Day: Hashable, Comparable, Sendable, LosslessStringConvertible, Codable {
    package let year: Int
    package let month: Int
    package let day: Int

    /// Nil unless the day exists.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.length(of: month, year) else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// `2026-11-21`.
    package init?(_ description: String) {
        let parts = description.split(separator: "-", omittingEmptySubsequences: false)
        guard description.utf8.count == 10, parts.count == 3, parts[0].count == 4, parts.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The day it is in a zone.
    package init(of instant: Date, in zone: TimeZone) {
        let seconds = instant.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: instant))
        self.init(daysSince1970: Int((seconds / 86_400).rounded(.down)))
    }

    package init(daysSince1970: Int) {
        (year, month, day) = InstantText.civil(daysSince1970: daysSince1970)
    }

    package var daysSince1970: Int { InstantText.daysSince1970(year: year, month: month, day: day) }

    package var description: String {
        InstantText.padded(year, 4) + "-" + InstantText.padded(month, 2) + "-" + InstantText.padded(day, 2)
    }

    package func adding(days: Int) -> Day { Day(daysSince1970: daysSince1970 + days) }

    /// The same day some months later, or the month's last day when it is shorter.
    package func adding(months: Int) -> Day {
        let index = year * 12 + month - 1 + months
        let (y, m) = (index / 12, index % 12 + 1)
        return Day(year: y, month: m, day: min(day, Self.length(of: m, y))) ?? self
    }

    /// 0 is Monday.
    package var weekday: Int { ((daysSince1970 + 3) % 7 + 7) % 7 }

    package static func < (left: Day, right: Day) -> Bool { left.daysSince1970 < right.daysSince1970 }

    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let day = Day(text) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "not a day"))
        }
        self = day
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    private static func length(of month: Int, _ year: Int) -> Int {
        let isLeap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
        return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }
}

extension Day: StorageValue {
    package var stored: Value { .text(description) }

    package init(stored: Value) throws(StorageError) {
        guard case .text(let text) = stored, let day = Day(text) else { throw .unreadable("day", stored) }
        self = day
    }
}

extension Character {
    package var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
