import Foundation
import Kernel
import NIOConcurrencyHelpers

/// A clock that stands still until a test moves it.
package final class TestClock: Sendable {
    private let instant: NIOLockedValueBox<Date>

    /// Tuesday 6 October 2026, 14:05 in Paris.
    package static let start = Date(timeIntervalSince1970: 1_791_288_300)

    package init(_ start: Date = TestClock.start) {
        instant = NIOLockedValueBox(start)
    }

    package var now: Date { instant.withLockedValue { $0 } }
    package var clock: Clock { Clock { self.now } }

    package func advance(minutes: Double = 0, hours: Double = 0, days: Double = 0) {
        instant.withLockedValue { $0.addTimeInterval(minutes * 60 + hours * 3600 + days * 86_400) }
    }
}
