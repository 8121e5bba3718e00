/// What must be true before somebody is considered for a level.
package enum Prerequisite: Sendable, Equatable {
    case condition(LocalizedText)
    /// An expectation of the same ladder, shown already.
    case shown(CompetencyID, at: LevelID)
}
