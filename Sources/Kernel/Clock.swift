import Foundation

/// What time it is. Tests move it.
package struct Clock: Sendable {
    private let read: @Sendable () -> Date

    package init(_ read: @escaping @Sendable () -> Date) {
        self.read = read
    }

    package var now: Date { read() }

    package static let system = Clock { Date() }

    /// Some days later: to rehearse what a date will open.
    package func ahead(days: Int) -> Clock { Clock { now.addingTimeInterval(Double(days) * 86_400) } }
}
