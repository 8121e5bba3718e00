import Kernel
import People

/// What a viewer is to the person facts are about: themselves, or a manager for some time.
package struct EvidenceStanding: Sendable, Equatable {
    package let person: PersonID
    package let name: String
    package let isOneself: Bool
    /// When the viewer was their direct manager, the latest first.
    package let spans: [DaySpan]

    package func covers(_ day: Day) -> Bool { isOneself || spans.contains { $0.contains(day) } }

    /// The last day the viewer answered for them; nil while it lasts.
    package func lastDay(before today: Day) -> Day? {
        spans.contains { $0.contains(today) } ? nil : spans.compactMap(\.to).max()
    }
}
