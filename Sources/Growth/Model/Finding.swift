/// A verdict with its reason.
package struct Finding: Sendable, Equatable {
    package enum Reason: Sendable, Equatable {
        /// Every manager who placed it did so at this level or above, with confidence.
        case seenByManagers
        case managerUnsure
        case managersDisagree
        /// The managers placed it below, or saw nothing; others have seen it.
        case seenByOthers(Witnesses)
        case unseen
        /// No manager answered.
        case unanswered
        /// The expectation was not in the framework of that review.
        case notReviewed
        /// The highest level a manager placed it at.
        case below(Int)
    }

    /// Who else shows the level.
    package struct Witnesses: OptionSet, Sendable, Hashable {
        package let rawValue: Int
        package init(rawValue: Int) { self.rawValue = rawValue }

        package static let own = Witnesses(rawValue: 1)
        package static let peers = Witnesses(rawValue: 2)
        package static let reports = Witnesses(rawValue: 4)
        package static let otherTeams = Witnesses(rawValue: 8)
    }

    package let verdict: Verdict
    package let reason: Reason

    package init(_ verdict: Verdict, _ reason: Reason) {
        self.verdict = verdict
        self.reason = reason
    }
}
