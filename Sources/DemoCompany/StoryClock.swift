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

    /// A day before the present, in the middle of its morning.
    func go(daysAgo days: Int) {
        instant.withLock { $0 = present.addingTimeInterval(-Double(days) * 86_400) }
    }

    func day(_ days: Int) -> Day { Day(of: present, in: Self.zone).adding(days: days) }

    static let zone = TimeZone(identifier: "Europe/Paris") ?? .gmt
}
