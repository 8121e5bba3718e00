/// Where a track begins: one leaves a level of another ladder, and enters this one.
package struct BranchDraft: Sendable, Equatable, Codable {
    /// The key of the ladder that is left.
    package var ladder: String
    package var level: Int
    /// The level of this ladder one arrives at.
    package var entry: Int

    package init(ladder: String, level: Int, entry: Int) {
        self.ladder = ladder
        self.level = level
        self.entry = entry
    }
}

/// A place where one moves between two ladders, in both directions.
package struct CrossingDraft: Sendable, Equatable, Codable {
    /// A level of this ladder.
    package var level: Int
    /// The key of the other ladder.
    package var ladder: String
    package var other: Int

    package init(level: Int, ladder: String, other: Int) {
        self.level = level
        self.ladder = ladder
        self.other = other
    }
}
