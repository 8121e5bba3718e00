import Foundation
import Storage

enum HourText {
    /// `14:05`, 24-hour in both languages.
    static func of(_ instant: Date, in zone: TimeZone) -> String {
        let seconds = Int(instant.timeIntervalSince1970.rounded(.down)) + zone.secondsFromGMT(for: instant)
        let minute = ((seconds / 60) % 1440 + 1440) % 1440
        return InstantText.padded(minute / 60, 2) + ":" + InstantText.padded(minute % 60, 2)
    }
}

extension Phrase {
    package static func day(_ day: Day) -> Phrase { Phrase(fr: French.day(day), en: English.day(day)) }
    package static func weekday(_ day: Day) -> Phrase { Phrase(fr: French.weekday(day), en: English.weekday(day)) }

    /// `14:05`.
    package static func hour(_ instant: Date, in zone: TimeZone) -> Phrase { Phrase(same: HourText.of(instant, in: zone)) }

    package static func instant(_ instant: Date, in zone: TimeZone) -> Phrase {
        Phrase(fr: French.instant(instant, in: zone), en: English.instant(instant, in: zone))
    }
}
