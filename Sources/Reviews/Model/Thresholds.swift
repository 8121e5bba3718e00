/// How many answers there must be before confidential ones are shown. They may be raised before launch, never lowered.
package struct Thresholds: Sendable, Equatable {
    package static let leastPlacements = 3
    package static let leastComments = 4
    package static let most = 20
    /// Of a cycle that is prepared: a list of peers holds no more, and what nobody can reach would be collected and never shown.
    package static let reachable = Nomination.count.upperBound

    package let placements: Int
    package let comments: Int

    /// Nil below the least.
    package init?(placements: Int, comments: Int) {
        guard (Self.leastPlacements...Self.most).contains(placements), (Self.leastComments...Self.most).contains(comments) else { return nil }
        self.placements = placements
        self.comments = comments
    }

    private init() { (placements, comments) = (Self.leastPlacements, Self.leastComments) }

    package static let standard = Thresholds()
}
