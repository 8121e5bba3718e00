import Kernel

/// From a day to a day, both included; without a last day while it lasts.
package struct DaySpan: Sendable, Hashable {
    package let from: Day
    package let to: Day?

    /// Nil when it would end before it begins.
    package init?(from: Day, to: Day? = nil) {
        if let to, to < from { return nil }
        (self.from, self.to) = (from, to)
    }

    package init(since day: Day) {
        (from, to) = (day, nil)
    }

    package func contains(_ day: Day) -> Bool { from <= day && !isOver(on: day) }
    package func isOver(on day: Day) -> Bool { to.map { $0 < day } ?? false }
    package func isYetToCome(on day: Day) -> Bool { from > day }

    package func overlaps(_ other: DaySpan) -> Bool {
        !isOver(on: other.from) && !other.isOver(on: from)
    }

    /// The same beginning with another last day; nil when nothing would be left.
    package func ending(_ last: Day?) -> DaySpan? { DaySpan(from: from, to: last) }
}
