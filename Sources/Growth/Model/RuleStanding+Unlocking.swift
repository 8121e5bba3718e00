import Careers

extension RuleStanding {
    /// Prerequisites first, then what nobody may lack, then what counts most, up to what is still missing.
    /// Equals: partly before not shown before not met, then the ladder's order.
    package var unlocking: Unlocking {
        var left = candidates
        var (need, steps, alternatives) = (missing, [Unlocking.Step](), 0)
        while steps.count < Unlocking.most, let best = left.indices.min(by: { left[$0].comes(before: left[$1], missing: need) }) {
            let chosen = left[best]
            let gain = chosen.gain(missing: need)
            if chosen.rank == .counted, gain <= Self.tolerance { break }
            left.remove(at: best)
            alternatives = chosen.rank == .counted ? left.count { $0.gain(missing: need) >= gain - Self.tolerance } : 0
            steps.append(chosen.step)
            need -= chosen.weight
        }
        let isEnough = need <= Self.tolerance && left.allSatisfy { $0.rank == .counted }
        return Unlocking(steps: steps, isEnough: isEnough, alternatives: alternatives)
    }

    private var candidates: [Candidate] {
        let required = Set(lackingRequired.map(\.competency))
        let first = lackingPrerequisites.filter { !required.contains($0.competency) }.map {
            Candidate(rank: .prerequisite, weight: 0, step: .init($0.competency, $0.verdict, .prerequisite(level: $0.level)))
        }
        return first + expectations.filter { $0.verdict != .met }.map(candidate)
    }

    private func candidate(_ expectation: CountedExpectation) -> Candidate {
        let prerequisite = expectation.isRequired ? lackingPrerequisites.first { $0.competency == expectation.competency } : nil
        let rank: Candidate.Rank = prerequisite != nil ? .prerequisite : expectation.isRequired ? .required : .counted
        let cause = prerequisite.map { Unlocking.Cause.requiredFirst(level: $0.level) } ?? cause(of: expectation)
        return Candidate(rank: rank, weight: expectation.weight, step: .init(expectation.competency, expectation.verdict, cause))
    }

    private func cause(of expectation: CountedExpectation) -> Unlocking.Cause {
        if expectation.isRequired { return .required }
        return switch measure {
        case .all, .share: .oneOf(expectations.count)
        case .weighted: .weight(expectation.weight, of: total)
        case .points: .points(expectation.weight, of: total)
        }
    }
}

/// Something not met yet; candidates stand in the ladder's order.
private struct Candidate {
    enum Rank: Int { case prerequisite, required, counted }

    let rank: Rank
    let weight: Double
    let step: Unlocking.Step

    /// What it would still add: nothing beyond what is missing.
    func gain(missing: Double) -> Double { min(weight, max(0, missing)) }

    func comes(before other: Candidate, missing: Double) -> Bool {
        if rank != other.rank { return rank.rawValue < other.rank.rawValue }
        let (gain, otherGain) = (gain(missing: missing), other.gain(missing: missing))
        if abs(gain - otherGain) > RuleStanding.tolerance { return gain > otherGain }
        return step.verdict < other.step.verdict
    }
}
