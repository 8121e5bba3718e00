import Foundation
import Kernel
import Synchronization

/// Time stands still until the game moves it.
final class GameClock: Sendable {
    private let instant = Mutex(GameClock.start)

    /// Tuesday 6 October 2026, 14:05 in Paris.
    static let start = Date(timeIntervalSince1970: 1_791_288_300)

    var clock: Clock { Clock { self.now } }
    var now: Date { instant.withLock { $0 } }

    /// To some hours and minutes after the midnight, in Greenwich, that began a day of October 2026.
    func go(october day: Int, hours: Int, minutes: Int = 0) {
        let midnight = Self.start.addingTimeInterval(Double(day - 6) * 86_400 - 12 * 3600 - 5 * 60)
        set(midnight.addingTimeInterval(Double(hours * 3600 + minutes * 60)))
    }

    func set(_ date: Date) { instant.withLock { $0 = date } }
}
