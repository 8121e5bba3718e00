import Careers
import Kernel
import Storage

extension EqualValueCategory {
    private init(row: Row, levels: [LevelIdentity]) throws {
        id = try row["id"]
        name = Phrase(typedFrench: try row["name_fr"], english: try row["name_en"])
        var criteria: [Criterion: Phrase] = [:]
        for criterion in Criterion.allCases {
            criteria[criterion] = Phrase(typedFrench: try row[criterion.rawValue + "_fr"], english: try row[criterion.rawValue + "_en"])
        }
        self.criteria = criteria
        self.levels = Set(levels)
        version = try row["version"]
    }

    /// Every category, for whoever is inside.
    static func all(of organization: OrganizationID, _ permit: PayEntering, in db: any Reader) throws -> [EqualValueCategory] {
        let levels = try db.rows(
            """
            SELECT x.category_id, x.level_identity FROM equal_value_levels x WHERE x.organization_id = \(organization)
            """)
        let byCategory = try Dictionary(grouping: levels) { try $0.get("category_id", as: CategoryID.self) }
        return try db.rows(
            """
            SELECT c.id, c.name_fr, c.name_en, c.skills_fr, c.skills_en, c.effort_fr, c.effort_en, c.responsibility_fr, c.responsibility_en,
                c.conditions_fr, c.conditions_en, c.version
            FROM equal_value_categories c WHERE c.organization_id = \(organization) ORDER BY c.name_fr, c.id
            """
        ).map { row in try EqualValueCategory(row: row, levels: (byCategory[row["id"]] ?? []).map { try $0["level_identity"] }) }
    }

    /// - Throws: `Refusal.notFound`.
    static func find(_ id: CategoryID, of organization: OrganizationID, _ permit: PayEntering, in db: any Reader) throws -> EqualValueCategory {
        guard let found = try all(of: organization, permit, in: db).first(where: { $0.id == id }) else { throw Refusal.notFound }
        return found
    }
}
