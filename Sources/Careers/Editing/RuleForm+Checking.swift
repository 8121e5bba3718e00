import Kernel
import Site

extension RuleForm {
    /// The rule it says, on a ladder as it is now.
    /// - Throws: `Refusal.invalid` with everything to correct, each at its field.
    func rule(on ladder: LadderDraft) throws(Refusal) -> ProgressionDraft? {
        guard kind != .none else { return nil }
        let known = Set(ladder.competencies.map(\.key))
        var problems = rows.filter { $0.isRequired && !known.contains($0.competency) }.map {
            Problem(field: Self.required($0.number).name, text: RuleWords.unknownRequired($0.competency))
        }
        problems += stepProblems
        let condition = condition(on: ladder, &problems)
        guard problems.isEmpty, let condition else { throw .invalid(problems) }
        let required = ladder.competencies.map(\.key).filter { key in rows.contains { $0.competency == key && $0.isRequired } }
        return ProgressionDraft(condition, required: required, subLevels: steps.map(\.1), explanation: explanation)
    }

    private func condition(on ladder: LadderDraft, _ problems: inout [Problem]) -> ProgressionCondition? {
        switch kind {
        case .none, .all: return .all
        case .share:
            if threshold == nil { problems.append(Problem(field: Self.share.name, text: RuleWords.shareMissing)) }
            return threshold.map { .share(atLeast: $0) }
        case .weighted:
            if threshold == nil { problems.append(Problem(field: Self.share.name, text: RuleWords.shareMissing)) }
            let weights = weights(on: ladder, &problems)
            return threshold.map { .weighted(atLeast: $0, weights: weights) }
        case .points:
            let weights = weights(on: ladder, &problems)
            checkReach(weights, &problems)
            return threshold.map { .points(atLeast: $0, points: weights) }
        }
    }

    /// A weight for every competency: an unwritten weight is a weight nobody published.
    private func weights(on ladder: LadderDraft, _ problems: inout [Problem]) -> [CompetencyWeight] {
        var weights: [CompetencyWeight] = []
        for theme in ladder.themes {
            for competency in theme.competencies {
                let row = rows.first { $0.competency == competency.key }
                if let weight = row?.weight ?? themeWeights[theme.key] {
                    weights.append(CompetencyWeight(competency: competency.key, value: weight))
                } else {
                    let field = row.map { Self.weight($0.number).name } ?? Self.kind.name
                    problems.append(Problem(field: field, text: RuleWords.weightMissing(competency.name.phrase)))
                }
            }
        }
        if !weights.isEmpty, weights.allSatisfy({ $0.value == 0 }) {
            problems.append(Problem(field: rows.first.map { Self.weight($0.number).name } ?? Self.kind.name, text: RuleWords.nothingWeighs))
        }
        return weights
    }

    private func checkReach(_ points: [CompetencyWeight], _ problems: inout [Problem]) {
        let total = points.reduce(0) { $0 + $1.value }
        guard let threshold, threshold > 0 else {
            problems.append(Problem(field: Self.points.name, text: RuleWords.pointsMissing))
            return
        }
        if problems.isEmpty, threshold > total { problems.append(Problem(field: Self.points.name, text: RuleWords.outOfReach(total))) }
    }

    private var stepProblems: [Problem] {
        zip(steps, steps.dropFirst()).filter { $0.1.atLeast >= $1.1.atLeast }.map {
            Problem(field: Self.step($1.number).name, text: RuleWords.notRising)
        }
    }
}

extension RuleForm {
    /// What the boxes hold for a rule that is stored.
    static func state(of rule: ProgressionDraft?, on ladder: LadderDraft) -> FormState {
        var values: [String: String?] = [
            kind.name: rule?.condition.kind.rawValue ?? Kind.none.rawValue, explanationFR.name: rule?.explanation?.fr,
            explanationEN.name: rule?.explanation?.en,
        ]
        let amounts = rule?.condition.amounts ?? []
        switch rule?.condition {
        case .share(let least), .weighted(let least, _): values[share.name] = NumberWords.en(least * 100)
        case .points(let least, _): values[points.name] = least.formatted
        case .all, nil: break
        }
        for (index, competency) in ladder.competencies.prefix(most).enumerated() {
            values[weight(index + 1).name] = amounts.first { $0.competency == competency.key }?.value.formatted
            if rule?.required.contains(competency.key) == true { values[required(index + 1).name] = "on" }
        }
        for (index, step) in (rule?.subLevels ?? []).prefix(mostSteps).enumerated() {
            values[Self.step(index + 1).name] = NumberWords.en(step.atLeast * 100)
            values[stepFR(index + 1).name] = step.name?.fr
            values[stepEN(index + 1).name] = step.name?.en
        }
        return FormState(values)
    }
}

extension ProgressionCondition {
    var kind: RuleForm.Kind {
        switch self {
        case .all: .all
        case .share: .share
        case .weighted: .weighted
        case .points: .points
        }
    }

    /// Weights or points; none where the rule counts heads.
    var amounts: [CompetencyWeight] {
        switch self {
        case .all, .share: []
        case .weighted(_, let amounts), .points(_, let amounts): amounts
        }
    }
}
