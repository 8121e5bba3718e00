import Careers
import Kernel
import Storage

/// The categories, and the levels none of them holds.
struct CategoriesContent: Sendable {
    let categories: [EqualValueCategory]
    let levels: [NamedLevel]
    /// Those of categories that are no more in force.
    let left: [LeftLevel]
    let keeps: Bool

    static func load(_ policy: PayPolicy, in db: any Reader) throws -> CategoriesContent {
        let permit = try policy.enter(in: db)
        let organization = policy.viewer.organization
        let categories = try EqualValueCategory.all(of: organization, permit, in: db)
        let levels = try NamedLevel.inForce(on: policy.today, of: organization, in: db)
        let left = try LeftLevel.among(categories.flatMap(\.levels), but: levels, on: policy.today, of: organization, in: db)
        return CategoriesContent(categories: categories, levels: levels, left: left, keeps: policy.keeps)
    }

    func levels(of category: EqualValueCategory) -> [NamedLevel] { levels.filter { category.levels.contains($0.identity) } }
    func left(of category: EqualValueCategory) -> [LeftLevel] { left.filter { category.levels.contains($0.level.identity) } }

    var without: [NamedLevel] {
        let held = categories.reduce(into: Set<LevelIdentity>()) { $0.formUnion($1.levels) }
        return levels.filter { !held.contains($0.identity) }
    }
}

/// One category to write: nil for a new one.
struct CategoryQuestion: Sendable {
    let category: EqualValueCategory?
    let levels: [NamedLevel]
    /// Those it holds that are no more in force.
    let left: [LeftLevel]
    /// The category that holds a level already, by level.
    let holders: [LevelIdentity: Phrase]

    static func load(_ id: CategoryID?, _ policy: PayPolicy, in db: any Reader) throws -> CategoryQuestion {
        _ = try policy.keep(in: db)
        let content = try CategoriesContent.load(policy, in: db)
        let category = try id.map { try EqualValueCategory.find($0, of: policy.viewer.organization, policy.enter(in: db), in: db) }
        var holders: [LevelIdentity: Phrase] = [:]
        for other in content.categories where other.id != id { for level in other.levels { holders[level] = other.name } }
        return CategoryQuestion(category: category, levels: content.levels, left: category.map(content.left) ?? [], holders: holders)
    }
}
