import Foundation

/// What time it is. Tests move it.
package struct Clock: Sendable {
    private let read: @Sendable () -> Date
    /// How far it runs ahead of the world's; 0 but in a rehearsal.
    package let daysAhead: Int

    package init(daysAhead: Int = 0, _ read: @escaping @Sendable () -> Date) {
        self.daysAhead = daysAhead
        self.read = read
    }

    package var now: Date { read() }

    package static let system = Clock { Date() }

    /// Some days later: to rehearse what a date will open.
    package func ahead(days: Int) -> Clock { Clock(daysAhead: days) { now.addingTimeInterval(Double(days) * 86_400) } }
}
