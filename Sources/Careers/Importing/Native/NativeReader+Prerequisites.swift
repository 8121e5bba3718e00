import Kernel

extension NativeReader {
    mutating func prerequisites(_ members: YAMLMembers, competencies: [String]) -> [PrerequisiteDraft] {
        guard let value = members["prerequisites"] else { return [] }
        return reading.list(value, named: "prerequisites").compactMap { prerequisite($0, competencies) }
    }

    private mutating func prerequisite(_ value: YAMLValue, _ competencies: [String]) -> PrerequisiteDraft? {
        let isReference = value.members?.contains { $0.key == "competency" || $0.key == "level" } ?? false
        guard isReference else {
            return reading.localized(value, named: "prerequisites").map { .condition($0) }
        }
        guard let members = reading.members(of: value, named: "prerequisites", keys: ["competency", "level"]) else { return nil }
        let competency = required("competency", in: members).flatMap { reference($0, named: "competency", to: competencies) }
        let level = required("level", in: members).flatMap { reading.integer($0, named: "level") }
        guard let competency, let level else { return nil }
        return .expectation(competency: competency, level: level)
    }

    /// A prerequisite speaks of a level of this ladder, below or at the one it opens.
    mutating func checkPrerequisites(of level: LevelDraft, known: Set<Int>, at value: YAMLValue) {
        for case .expectation(let competency, let asked) in level.prerequisites where !known.contains(asked) || asked > level.order {
            reading.error(
                Phrase(
                    fr:
                        "Le prérequis `\(competency)` demande le palier \(asked) "
                        + ": choisissez un palier de ce parcours, jusqu’au palier \(level.order).",
                    en:
                        "The prerequisite `\(competency)` asks for level \(asked): "
                        + "choose a level of this ladder, up to level \(level.order)."
                ),
                at: value
            )
        }
    }
}
