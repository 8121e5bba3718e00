import Careers

extension RuleStanding {
    /// - Parameter verdicts: of each expectation written at the level, with its competency's key, in the ladder's order.
    init(
        _ rule: ProgressionRule, _ verdicts: [(competency: CompetencyID, key: String, verdict: Verdict)], prerequisites: [CountedPrerequisite]
    ) {
        let measure = Measure(rule.condition)
        let expectations = verdicts.map { competency, key, verdict in
            CountedExpectation(
                competency, verdict, weight: measure.countsHeads ? 1 : rule.weight(of: key) ?? 0,
                isRequired: measure != .all && rule.required.contains(key))
        }
        self.init(measure, expectations, prerequisites: prerequisites, subLevels: rule.subLevels)
    }
}

extension RuleStanding.Measure {
    fileprivate init(_ condition: ProgressionCondition) {
        switch condition {
        case .all: self = .all
        case .share(let share): self = .share(atLeast: share)
        case .weighted(let share, _): self = .weighted(atLeast: share)
        case .points(let points, _): self = .points(atLeast: points)
        }
    }

    fileprivate var countsHeads: Bool {
        switch self {
        case .all, .share: true
        case .weighted, .points: false
        }
    }
}
