import Careers
import Foundation
import Kernel
import Reviews

/// Everything the page of a level says to one viewer: what they may not read is not in it.
package struct Gap: Sendable {
    package enum Standing: Sendable {
        case none
        /// On a level of a framework nobody may read today.
        case unpublished
        case on(GapPlace)
    }

    /// The last review the person received.
    package struct Source: Sendable, Equatable {
        package let review: ReviewID
        package let cycleName: String
        package let sharedAt: Date
        /// Written on another ladder, or on another version of this one.
        package let isOfAnotherLadder: Bool
    }

    let reading: GapReading
    let standing: Standing
    let source: Source?
    let upcoming: UpcomingReview?
    let lines: [GapLine]
    let prerequisites: [PrerequisiteLine]
    /// Prerequisites in words: people judge them.
    let conditions: [LocalizedText]
    /// Competencies for which nothing is written at the level aimed at.
    let unwritten: [Competency]
    let rule: ProgressionRule?
    let aspirations: [Aspiration]
    let today: Day

    var place: GapPlace? { if case .on(let place) = standing { place } else { nil } }
    package var person: PersonID { reading.person }
    var isOwn: Bool { reading.reader == .oneself }

    func count(_ verdict: Verdict) -> Int { lines.count { $0.finding?.verdict == verdict } }

    /// Nil without a rule, without a shared review, or when nothing is written.
    var ruleStanding: RuleStanding? {
        guard let rule, source != nil, !lines.isEmpty else { return nil }
        let verdicts = lines.map { ($0.competency.id, $0.competency.key, $0.finding?.verdict ?? .notShown) }
        let first = prerequisites.map { CountedPrerequisite($0.competency.id, at: $0.level.order, $0.finding?.verdict ?? .notShown) }
        return RuleStanding(rule, verdicts, prerequisites: first)
    }

    /// The one to work on first: what unlocks most, else the nearest.
    var nextMissing: GapLine? {
        if let first = ruleStanding?.unlocking.steps.first { return lines.first { $0.competency.id == first.competency } }
        return lines.filter { $0.finding.map { $0.verdict != .met } ?? false }.min {
            ($0.finding?.verdict ?? .notMet) < ($1.finding?.verdict ?? .notMet)
        }
    }
}
