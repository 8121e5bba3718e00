import Careers
import Foundation
import Kernel

package typealias ScopeChangeID = ID<ScopeChange>

/// A change of level or scope: it holds only when the company needs it and the person wishes it.
package struct ScopeChange: Sendable, Equatable {
    package enum Will: String, Sendable, CaseIterable, Codable { case need, wish }

    /// What one side said, who, and when.
    package struct Voice: Sendable, Equatable {
        package let will: Will
        package let author: PersonID
        package let authorName: String
        package let text: WrittenText
        package let writtenAt: Date
        package let withdrawnAt: Date?
    }

    package enum State: Sendable, Equatable {
        case waiting(for: Will)
        /// Both stand; its day is ahead, or could not be kept.
        case agreed(on: Day)
        case effective(since: Day)
        case closed
    }

    package let id: ScopeChangeID
    package let person: PersonID
    /// Nil for a change of scope alone.
    package let level: LevelID?
    package let scope: WrittenText
    package let effectiveOn: Day
    package let openedAt: Date
    package let tookEffectOn: Day?
    package let closedAt: Date?
    /// The earliest first, with those withdrawn.
    package let voices: [Voice]

    package func standing(_ will: Will) -> Voice? { voices.last { $0.will == will && $0.withdrawnAt == nil } }

    package var state: State {
        if let tookEffectOn { return .effective(since: tookEffectOn) }
        if closedAt != nil { return .closed }
        if standing(.need) == nil { return .waiting(for: .need) }
        if standing(.wish) == nil { return .waiting(for: .wish) }
        return .agreed(on: effectiveOn)
    }

    package var isOpen: Bool { tookEffectOn == nil && closedAt == nil }
}
