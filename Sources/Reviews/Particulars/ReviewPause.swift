import Kernel

/// While one review waits for its person. Why they are away is never asked.
package struct ReviewPause: Sendable, Equatable {
    package enum Kind: String, StoredWord, Sendable, CaseIterable, Codable { case leave, pause }

    package let id: ReviewPauseID
    package let review: ReviewID
    package let kind: Kind
    package let reason: WrittenText
    package let author: String
    package let from: Day
    package let to: Day?
    /// The first day it no longer held, when somebody ended it.
    package let resumedOn: Day?
    /// The last days of its own that the review has for the forms of its person and of their managers.
    package let ownDueOn: Day?
    package let writingDueOn: Day?

    package func holds(on day: Day) -> Bool { from <= day && !isOver(on: day) }

    package func isOver(on day: Day) -> Bool {
        if let resumedOn, resumedOn <= day { return true }
        return to.map { $0 < day } ?? false
    }

    func dueOn(_ kind: Contribution.Kind) -> Day? {
        switch kind {
        case .own: ownDueOn
        case .manager: writingDueOn
        case .peer, .crossTeam, .report: nil
        }
    }

    /// Whether a form that comes on a day is not late, whatever the calendar of the cycle says. Peers and reports keep that calendar:
    /// a summary is taken for everybody on one day, and a form that waits would tell them that somebody is away.
    func excuses(_ kind: Contribution.Kind, on day: Day) -> Bool {
        guard !kind.isPerspective else { return false }
        return holds(on: day) || dueOn(kind).map { $0 >= day } ?? false
    }
}
