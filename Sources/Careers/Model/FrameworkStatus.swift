/// Where a version of a framework stands.
package enum FrameworkStatus: String, Sendable, CaseIterable, Codable {
    case draft
    case inReview = "in_review"
    case consulted
    case published, superseded, archived

    /// Its text is fixed for ever.
    package var isPublished: Bool {
        switch self {
        case .draft, .inReview, .consulted: false
        case .published, .superseded, .archived: true
        }
    }

    /// Others read it, and its text waits for them.
    package var isInReview: Bool { self == .inReview || self == .consulted }
}
