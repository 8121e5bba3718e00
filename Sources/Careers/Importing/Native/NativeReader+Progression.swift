import Kernel

extension NativeReader {
    enum Rule: String, CaseIterable {
        case all, share, weighted, points
    }

    mutating func progression(_ value: YAMLValue, competencies: [String]) -> ProgressionDraft? {
        let keys = ["rule", "at-least", "weights", "required", "sub-levels", "explanation"]
        guard let members = reading.members(of: value, named: "progression", keys: keys) else { return nil }
        let rule: Rule? = required("rule", in: members).flatMap { reading.choice($0, named: "rule") }
        let needed = required(members, competencies)
        let subLevels = subLevels(members)
        let explanation = members.filled("explanation").flatMap { reading.localized($0, named: "explanation") }
        guard let rule, let condition = condition(rule, members, competencies) else { return nil }
        return ProgressionDraft(condition, required: needed, subLevels: subLevels, explanation: explanation)
    }

    private mutating func condition(_ rule: Rule, _ members: YAMLMembers, _ competencies: [String]) -> ProgressionCondition? {
        refuseUnused(rule, members)
        switch rule {
        case .all: return .all
        case .share: return share(members).map { .share(atLeast: $0) }
        case .weighted:
            let weights = weights(members, competencies)
            guard let share = share(members), let weights else { return nil }
            return .weighted(atLeast: share, weights: weights)
        case .points:
            let points = weights(members, competencies)
            let threshold = required("at-least", in: members).flatMap { reading.number($0, named: "at-least") }
            guard let threshold, let points else { return nil }
            return reachable(threshold, points, members) ? .points(atLeast: threshold, points: points) : nil
        }
    }

    private mutating func refuseUnused(_ rule: Rule, _ members: YAMLMembers) {
        let unused: [Rule: [String]] = [.all: ["at-least", "weights"], .share: ["weights"]]
        for key in unused[rule] ?? [] {
            guard let value = members[key] else { continue }
            reading.error(
                Phrase(
                    fr: "`\(key)` n’a pas de sens avec `rule: \(rule.rawValue)` : retirez-le.",
                    en: "`\(key)` means nothing with `rule: \(rule.rawValue)`: remove it."
                ),
                at: value
            )
        }
    }

    /// `[50%, 75%, 100%]`, each bare or with a name.
    private mutating func subLevels(_ members: YAMLMembers) -> [SubLevel] {
        guard let value = members["sub-levels"] else { return [] }
        let steps = reading.list(value, named: "sub-levels").compactMap { subLevel($0) }
        let isRising = zip(steps, steps.dropFirst()).allSatisfy { $0.atLeast < $1.atLeast }
        if !isRising || steps.contains(where: { $0.atLeast <= 0 || $0.atLeast > 1 }) {
            reading.error(
                Phrase(
                    fr: "`sub-levels` : des parts qui montent, entre 0 et 1, par exemple [50%, 75%, 100%].",
                    en: "`sub-levels`: rising shares between 0 and 1, for instance [50%, 75%, 100%]."
                ),
                at: value
            )
        }
        return steps
    }

    private mutating func subLevel(_ value: YAMLValue) -> SubLevel? {
        guard value.members != nil else { return reading.number(value, named: "sub-levels").map { SubLevel(atLeast: $0) } }
        guard let members = reading.members(of: value, named: "sub-levels", keys: ["at-least", "name"]) else { return nil }
        let share = required("at-least", in: members).flatMap { reading.number($0, named: "at-least") }
        let name = members.filled("name").flatMap { reading.localized($0, named: "name") }
        return share.map { SubLevel(atLeast: $0, name: name) }
    }

    private mutating func share(_ members: YAMLMembers) -> Double? {
        guard let value = required("at-least", in: members), let share = reading.number(value, named: "at-least") else { return nil }
        if share > 0 && share <= 1 { return share }
        reading.error(
            Phrase(
                fr: "`at-least` : une part entre 0 et 1, par exemple 0.75 ou 75%.",
                en: "`at-least`: a share between 0 and 1, for instance 0.75 or 75%."
            ),
            at: value
        )
        return nil
    }

    /// Every competency has a weight: an unwritten weight is a weight nobody published.
    private mutating func weights(_ members: YAMLMembers, _ competencies: [String]) -> [CompetencyWeight]? {
        guard let value = required("weights", in: members) else { return nil }
        guard let entries = value.members else {
            reading.error(YAMLReading.expected(YAMLReading.Shape.mapping, at: "weights", found: value), at: value)
            return nil
        }
        var written: [String: Double] = [:]
        for entry in entries {
            if !competencies.contains(entry.key) { reportUnknown(entry.key, competencies, at: reading.place(entry)) }
            guard let weight = reading.number(entry.value, named: entry.key) else { continue }
            written[entry.key] = weight
            if weight < 0 {
                reading.error(Phrase(fr: "Un poids n’est jamais négatif.", en: "A weight is never negative."), at: entry.value)
            }
        }
        let missing = competencies.filter { name in !entries.contains { $0.key == name } }
        if !missing.isEmpty {
            let list = missing.map { "`\($0)`" }.joined(separator: ", ")
            reading.error(Phrase(fr: "Il manque le poids de \(list).", en: "The weight of \(list) is missing."), at: value)
        }
        return competencies.compactMap { key in written[key].map { CompetencyWeight(competency: key, value: $0) } }
    }

    private mutating func reachable(_ threshold: Double, _ points: [CompetencyWeight], _ members: YAMLMembers) -> Bool {
        let total = points.reduce(0) { $0 + $1.value }
        if threshold > 0 && threshold <= total { return true }
        reading.error(
            Phrase(
                fr: "`at-least` : un nombre de points entre 0 et \(total.formatted), le total possible.",
                en: "`at-least`: a number of points between 0 and \(total.formatted), the total possible."
            ),
            at: members["at-least"] ?? members.value
        )
        return false
    }

    private mutating func required(_ members: YAMLMembers, _ competencies: [String]) -> [String] {
        guard let value = members["required"] else { return [] }
        return reading.list(value, named: "required").compactMap { reference($0, named: "required", to: competencies) }
    }
}

extension Double {
    /// `2`, `0.75`: the shortest text that reads back as the same number.
    var formatted: String {
        self == rounded() && abs(self) < 1e15 ? String(Int(self)) : String(self)
    }
}
