import Careers
import Kernel

/// Where somebody stands against the rule, as data.
struct RuleView: Encodable, Sendable {
    struct StepView: Encodable, Sendable { let competency: CompetencyID, verdict: Verdict, cause: String }

    let measure: String, earned: Double, total: Double, needed: Double, isSatisfied: Bool
    let lackingRequired: [CompetencyID], lackingPrerequisites: [CompetencyID], steps: [StepView], isEnough: Bool, alternatives: Int
    let subLevels: [Double], subLevelsReached: Int

    init(_ standing: RuleStanding) {
        measure = standing.measure.name
        (earned, total, needed, isSatisfied) = (standing.earned, standing.total, standing.needed, standing.isSatisfied)
        lackingRequired = standing.lackingRequired.map(\.competency)
        lackingPrerequisites = standing.lackingPrerequisites.map(\.competency)
        let unlocking = standing.unlocking
        steps = unlocking.steps.map { StepView(competency: $0.competency, verdict: $0.verdict, cause: $0.cause.name) }
        (subLevels, subLevelsReached) = (standing.subLevels.map(\.atLeast), standing.subLevelsReached)
        (isEnough, alternatives) = (unlocking.isEnough, unlocking.alternatives)
    }
}

extension RuleStanding.Measure {
    fileprivate var name: String {
        switch self {
        case .all: "all"
        case .share: "share"
        case .weighted: "weighted"
        case .points: "points"
        }
    }
}

extension Unlocking.Cause {
    fileprivate var name: String {
        switch self {
        case .prerequisite: "prerequisite"
        case .required, .requiredFirst: "required"
        case .oneOf: "one_of"
        case .weight: "weight"
        case .points: "points"
        }
    }
}
