import Careers
import Kernel
import Storage

/// The categories, and the levels none of them holds.
struct CategoriesContent: Sendable {
    let categories: [EqualValueCategory]
    let levels: [NamedRung]
    let keeps: Bool

    static func load(_ policy: PayPolicy, in db: any Reader) throws -> CategoriesContent {
        let permit = try policy.enter(in: db)
        let organization = policy.viewer.organization
        return CategoriesContent(
            categories: try EqualValueCategory.all(of: organization, permit, in: db),
            levels: try NamedRung.inForce(on: policy.today, of: organization, in: db), keeps: policy.keeps)
    }

    func levels(of category: EqualValueCategory) -> [NamedRung] { levels.filter { category.rungs.contains($0.rung) } }

    var without: [NamedRung] {
        let held = categories.reduce(into: Set<Rung>()) { $0.formUnion($1.rungs) }
        return levels.filter { !held.contains($0.rung) }
    }
}

/// One category to write: nil for a new one.
struct CategoryQuestion: Sendable {
    let category: EqualValueCategory?
    let levels: [NamedRung]
    /// The category that holds a level already, by level.
    let holders: [Rung: Phrase]

    static func load(_ id: CategoryID?, _ policy: PayPolicy, in db: any Reader) throws -> CategoryQuestion {
        _ = try policy.keep()
        let content = try CategoriesContent.load(policy, in: db)
        let category = try id.map { try EqualValueCategory.find($0, of: policy.viewer.organization, policy.enter(in: db), in: db) }
        var holders: [Rung: Phrase] = [:]
        for other in content.categories where other.id != id { for rung in other.rungs { holders[rung] = other.name } }
        return CategoryQuestion(category: category, levels: content.levels, holders: holders)
    }
}
