/// What must be true before somebody is considered for a level.
package enum PrerequisiteDraft: Sendable, Equatable, Codable {
    case condition(LocalizedText)
    /// An expectation of this ladder, shown already.
    case expectation(competency: String, level: Int)
}
