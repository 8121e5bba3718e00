import Kernel

/// What ladders of either version are called, the new name first.
struct LadderNames: Sendable {
    private let ladders: [String: LadderDraft]

    init(_ old: FrameworkDraft, _ new: FrameworkDraft) {
        ladders = Dictionary((new.ladders + old.ladders).map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    }

    subscript(key: String) -> Phrase { ladders[key]?.name.phrase ?? Phrase(same: key) }
}

/// The rules, the prerequisites and the passages of one ladder, in words.
struct FactWriting: Sendable {
    private let ladder: LadderDraft
    private let names: LadderNames

    init(_ ladder: LadderDraft, _ names: LadderNames) { (self.ladder, self.names) = (ladder, names) }

    private func competency(_ key: String) -> Phrase { ladder.competencies.first { $0.key == key }?.name.phrase ?? Phrase(same: key) }

    private func level(_ order: Int) -> Phrase { Phrase(fr: "palier \(order)", en: "level \(order)") }

    /// The sentence that is published, the weights under it, and what its authors added.
    func rule(_ draft: ProgressionDraft?) -> Phrase? {
        guard let draft else { return nil }
        let rule = ProgressionRule(
            level: nil, condition: draft.condition, required: draft.required, explanation: draft.explanation, subLevels: draft.subLevels)
        let weights = rule.amounts.map { amount in
            competency(amount.competency) + Phrase(fr: " : \(NumberWords.fr(amount.value))", en: ": \(NumberWords.en(amount.value))")
        }
        return FactWords.lines([ProgressionWords.sentence(rule, count: nil, names: competency)] + weights + [draft.explanation?.phrase].compactMap { $0 })
    }

    func prerequisites(_ level: LevelDraft) -> Phrase? {
        FactWords.lines(
            level.prerequisites.map { prerequisite in
                switch prerequisite {
                case .condition(let text): text.phrase
                case .expectation(let key, let order): ProgressionWords.shown(competency(key), order)
                }
            })
    }

    var branch: Phrase? {
        ladder.branch.map { PassageWords.branch(ladder.name.phrase, level($0.entry), from: names[$0.ladder], level($0.level)) }
    }

    var crossings: Phrase? {
        FactWords.lines(
            ladder.crossings.map {
                PassageWords.crossing(ladder.name.phrase, level($0.level), names[$0.ladder], level($0.other))
            })
    }
}
