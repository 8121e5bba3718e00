import Kernel

/// What a framework says and a file that would take its place has nothing of: a table carries names, levels and expectations, in one language.
struct FrameworkLosses: Sendable, Equatable {
    var signals = 0
    var examples = 0
    var rules = 0
    var prerequisites = 0
    /// Levels that say their titles, their scope or the usual experience.
    var describedLevels = 0
    var languages: [Language] = []

    var isEmpty: Bool { self == FrameworkLosses() }

    private init() {}

    init(from old: FrameworkDraft, to new: FrameworkDraft) {
        func lost(_ count: (LadderDraft) -> Int) -> Int {
            new.ladders.reduce(0) { $0 + count($1) } > 0 ? 0 : old.ladders.reduce(0) { $0 + count($1) }
        }
        signals = lost { $0.expectations.reduce(0) { $0 + $1.signals.count } }
        examples = lost { $0.expectations.reduce(0) { $0 + $1.examples.count + $1.statements.reduce(0) { $0 + $1.examples.count } } }
        rules = lost { ladder in (ladder.progression == nil ? 0 : 1) + ladder.levels.count { $0.progression != nil } }
        prerequisites = lost { $0.levels.reduce(0) { $0 + $1.prerequisites.count } }
        describedLevels = lost { $0.levels.count { !$0.titles.isEmpty || $0.scope != nil || $0.experience != nil } }
        languages = old.languages.filter { !new.languages.contains($0) }
    }
}
