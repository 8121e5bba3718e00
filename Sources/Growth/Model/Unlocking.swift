import Careers

/// What to work on first: the one to three that bring somebody nearest to the rule.
package struct Unlocking: Sendable, Equatable {
    package enum Cause: Sendable, Equatable {
        /// Of a level already passed, to be shown before anything else; the number of that level.
        case prerequisite(level: Int)
        case required
        /// Required, and a prerequisite of a level already passed too: shown higher, it is shown there.
        case requiredFirst(level: Int)
        /// One of so many that count alike.
        case oneOf(Int)
        case weight(Double, of: Double)
        case points(Double, of: Double)
    }

    package struct Step: Sendable, Equatable {
        package let competency: CompetencyID
        package let verdict: Verdict
        package let cause: Cause

        package init(_ competency: CompetencyID, _ verdict: Verdict, _ cause: Cause) {
            self.competency = competency
            self.verdict = verdict
            self.cause = cause
        }
    }

    package static let most = 3

    package let steps: [Step]
    /// Would the rule's count be satisfied with these?
    package let isEnough: Bool
    /// How many others would count as much as the last one named.
    package let alternatives: Int

    package init(steps: [Step], isEnough: Bool, alternatives: Int = 0) {
        self.steps = steps
        self.isEnough = isEnough
        self.alternatives = alternatives
    }
}
