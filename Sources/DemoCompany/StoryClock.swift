import Foundation
import Kernel
import Synchronization

/// The time of the story: it only goes forward, to the present.
final class StoryClock: Sendable {
    private let present: Date
    private let instant: Mutex<Date>

    init(present: Date) {
        self.present = present
        instant = Mutex(present)
    }

    var clock: Clock { Clock { self.instant.withLock { $0 } } }

    /// The middle of a morning before the present, whatever the hour and the season it is now; the present itself for 0.
    func go(daysAgo days: Int) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = Self.zone
        let day = day(-days)
        let morning = calendar.date(from: DateComponents(year: day.year, month: day.month, day: day.day, hour: 9, minute: 30))
        instant.withLock { $0 = days == 0 ? present : morning ?? present.addingTimeInterval(-Double(days) * 86_400) }
    }

    func day(_ days: Int) -> Day { Day(of: present, in: Self.zone).adding(days: days) }

    static let zone = TimeZone(identifier: "Europe/Paris") ?? .gmt
}
