import Foundation
import Kernel

/// One version of a set of ladders.
package struct Framework: Sendable, Equatable {
    package let id: FrameworkID
    package let lineage: LineageID
    package let version: Int
    package let status: FrameworkStatus
    package let name: LocalizedText
    /// The author's own label for this version.
    package let label: String?
    package let context: LocalizedText?
    package let languages: [Language]
    /// How the files it came from were written; nil when it did not come from files.
    package let source: FrameworkDialect?
    package let effectiveOn: Day?
    package let publishedAt: Date?
    package let publishedBy: PersonID?
    /// Counts the changes of a draft, so that nobody overwrites what they have not seen.
    package let revision: Int
}

extension Framework {
    package enum Standing: Sendable, Equatable {
        case writing
        case upcoming(Day)
        case inForce(since: Day)
        case superseded
        case archived
    }

    package func standing(on today: Day) -> Standing {
        switch (status, effectiveOn) {
        case (.published, let day?): day > today ? .upcoming(day) : .inForce(since: day)
        case (.superseded, _): .superseded
        case (.archived, _): .archived
        default: .writing
        }
    }
}
