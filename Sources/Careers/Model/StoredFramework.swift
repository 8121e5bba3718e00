import Kernel

/// A framework with everything it says.
struct StoredFramework: Sendable {
    let framework: Framework
    let values: [CompanyValueDraft]
    let grids: [LadderGrid]
    let passages: [Passage]

    var draft: FrameworkDraft { FrameworkDraft(framework, values: values, grids: grids, passages: passages) }

    /// Where each level stands, by what names it in every version.
    var levels: [LevelPlace: Level] {
        let places = grids.flatMap { grid in grid.levels.map { (LevelPlace(ladder: grid.ladder.key, order: $0.order), $0) } }
        return Dictionary(places, uniquingKeysWith: { first, _ in first })
    }

    /// Where each expectation stands, by what names it in every version.
    var expectations: [ExpectationPlace: Expectation] {
        var places: [ExpectationPlace: Expectation] = [:]
        for grid in grids {
            for expectation in grid.expectations {
                guard let competency = grid.competency(expectation.competency), let level = grid.level(expectation.level) else { continue }
                places[ExpectationPlace(ladder: grid.ladder.key, competency: competency.key, level: level.order)] = expectation
            }
        }
        return places
    }
}

/// What names a level inside a framework.
struct LevelPlace: Hashable, Sendable {
    let ladder: String
    let order: Int
}

/// What names an expectation inside a framework: keys and a number, the same from one version to the next.
struct ExpectationPlace: Hashable, Sendable {
    let ladder: String
    let competency: String
    let level: Int
}
