package enum ProgressionCondition: Sendable, Equatable, Codable {
    /// Every expectation of the level.
    case all
    /// A share of them, above 0 and at most 1.
    case share(atLeast: Double)
    /// A share of the total weight.
    case weighted(atLeast: Double, weights: [CompetencyWeight])
    /// A number of points; each expectation shown earns those of its competency.
    case points(atLeast: Double, points: [CompetencyWeight])
}
