import Kernel

/// A level of a version as its crosswalk reads it.
struct CrosswalkLevel: Sendable, Equatable {
    let id: LevelID
    let identity: LevelIdentity
    let ladder: String
    let ladderName: LocalizedText
    let order: Int
    let name: LocalizedText
}

extension StoredFramework {
    var crosswalkLevels: [CrosswalkLevel] {
        grids.flatMap { grid in
            grid.levels.map {
                CrosswalkLevel(id: $0.id, identity: $0.identity, ladder: grid.ladder.key, ladderName: grid.ladder.name, order: $0.order, name: $0.name)
            }
        }
    }
}
