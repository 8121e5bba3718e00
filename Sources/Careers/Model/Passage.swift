/// A way from a level of one ladder to a level of another, of the same framework.
package struct Passage: Sendable, Equatable {
    package enum Kind: String, Sendable {
        /// The second ladder begins here.
        case branch
        /// One moves in both directions.
        case crossing
    }

    package struct End: Sendable, Hashable {
        package let ladder: LadderID
        package let level: LevelID
    }

    package let kind: Kind
    /// For a branch, the level that is left.
    package let from: End
    package let to: End

    func joins(_ ladder: LadderID) -> Bool { from.ladder == ladder || to.ladder == ladder }
}
