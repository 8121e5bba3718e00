import Careers
import Kernel

struct CategoryWrittenView: Encodable, Sendable { let id: CategoryID }

struct CategoriesView: Encodable, Sendable {
    struct Category: Encodable, Sendable {
        let id: CategoryID, nameFr: String, nameEn: String, criteriaFr: [String: String], criteriaEn: [String: String], levels: [LevelID]
    }

    let categories: [Category], levelsWithout: [LevelID]

    init(_ content: CategoriesContent) {
        categories = content.categories.map { category in
            Category(
                id: category.id, nameFr: category.name.fr, nameEn: category.name.en,
                criteriaFr: Dictionary(uniqueKeysWithValues: category.criteria.map { ($0.rawValue, $1.fr) }),
                criteriaEn: Dictionary(uniqueKeysWithValues: category.criteria.map { ($0.rawValue, $1.en) }),
                levels: content.levels(of: category).map(\.level))
        }
        levelsWithout = content.without.map(\.level)
    }
}
