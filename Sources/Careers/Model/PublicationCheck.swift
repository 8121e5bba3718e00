/// What stands between a draft and its publication, and what its readers would miss.
struct PublicationCheck: Sendable, Equatable {
    let hasAnExpectation: Bool
    let warnings: Int
    let undefinedLevels: Int
    /// Levels said to be defined where nothing is written.
    let emptyLevels: Int

    var isPossible: Bool { hasAnExpectation }

    init(_ ladders: [LadderSummary], levels: [Level], levelsWithExpectations: Set<LevelID>, report: StoredReport?) {
        hasAnExpectation = ladders.contains { $0.expectations > 0 }
        warnings = report?.count(.warning) ?? 0
        undefinedLevels = levels.count { !$0.isDefined }
        emptyLevels = levels.count { $0.isDefined && !levelsWithExpectations.contains($0.id) }
    }
}
