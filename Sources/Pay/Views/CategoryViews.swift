import Careers
import Kernel

struct CategoryWrittenView: Encodable, Sendable { let id: CategoryID }

struct CategoriesView: Encodable, Sendable {
    struct Category: Encodable, Sendable {
        let id: CategoryID, nameFr: String, nameEn: String, criteriaFr: [String: String], criteriaEn: [String: String], levels: [LevelID], levelsLeft: [Left]
    }

    struct Left: Encodable, Sendable { let identity: LevelIdentity, ladder: String, order: Int, leftWith: Int? }

    let categories: [Category], levelsWithout: [LevelID]

    init(_ content: CategoriesContent) {
        categories = content.categories.map { category in
            Category(
                id: category.id, nameFr: category.name.fr, nameEn: category.name.en,
                criteriaFr: Dictionary(uniqueKeysWithValues: category.criteria.map { ($0.rawValue, $1.fr) }),
                criteriaEn: Dictionary(uniqueKeysWithValues: category.criteria.map { ($0.rawValue, $1.en) }),
                levels: content.levels(of: category).map(\.id),
                levelsLeft: content.left(of: category).map {
                    Left(identity: $0.level.identity, ladder: $0.level.ladderKey, order: $0.level.order, leftWith: $0.departure.version)
                })
        }
        levelsWithout = content.without.map(\.id)
    }
}
