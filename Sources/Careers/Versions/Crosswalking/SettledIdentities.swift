import Kernel

/// The identity each expectation and each level of a version bears once its crosswalk is confirmed: that of the one it follows, one of its own
/// otherwise. What somebody has shown, and what hangs from a level, is found again by it.
enum SettledIdentities {
    /// An expectation follows another when it is the same or reworded.
    /// - Parameter fresh: makes an identity nothing bears.
    /// - Returns: those that change.
    static func changes(
        _ rows: [CrosswalkRow], old: [ExpectationIdentity], new: [ExpectationIdentity], fresh: () -> ExpectationIdentity
    ) -> [ExpectationIdentity: ExpectationIdentity] {
        var followed: [ExpectationIdentity: ExpectationIdentity] = [:]
        for row in rows where row.kind.isCarried {
            if let from = row.old.first, let to = row.new.first { followed[to] = from }
        }
        return changes(followed, taken: Set(old), new: new, fresh: fresh)
    }

    /// A level follows the one whose people come to it. Of several: the one it keeps most expectations of, then the one of its own ladder and number,
    /// then one of its own ladder, then the highest.
    static func levels(_ moves: [LevelID: LevelID], of passage: LevelPassage) -> [LevelIdentity: LevelIdentity] {
        passage.new.reduce(into: [:]) { followed, level in
            let coming = passage.old.filter { moves[$0.id] == level.id }
            followed[level.identity] = coming.max { claim(of: $0, on: level, passage) < claim(of: $1, on: level, passage) }?.identity
        }
    }

    private static func claim(of old: CrosswalkLevel, on new: CrosswalkLevel, _ passage: LevelPassage) -> (Int, Int, Int, Int, LevelID) {
        let isOfLadder = old.ladder == new.ladder
        return (passage.kept(from: old, on: new), isOfLadder && old.order == new.order ? 1 : 0, isOfLadder ? 1 : 0, old.order, old.id)
    }

    /// - Parameter taken: identities of earlier versions, which nothing bears that does not follow.
    static func changes<Entity>(
        _ followed: [ID<Entity>: ID<Entity>], taken: Set<ID<Entity>>, new: [ID<Entity>], fresh: () -> ID<Entity>
    ) -> [ID<Entity>: ID<Entity>] {
        var changes: [ID<Entity>: ID<Entity>] = [:]
        for identity in new {
            if let kept = followed[identity] {
                if kept != identity { changes[identity] = kept }
            } else if taken.contains(identity) {
                changes[identity] = fresh()
            }
        }
        return changes
    }
}
