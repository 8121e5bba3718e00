import Careers
import Kernel
import Storage

/// A category with its criteria and its levels. A level of another category moves to this one.
enum WriteCategory {
    @discardableResult
    static func perform(_ draft: CategoryDraft, over held: EqualValueCategory?, permit: PayKeeping, in db: Write) throws -> CategoryID {
        let id = held?.id ?? db.id()
        if let held {
            guard held.version == draft.version else { throw Refusal.conflict(CategoryWords.changedMeanwhile) }
            try rewrite(id, draft, in: db)
        } else {
            try insert(id, draft, in: db)
        }
        try db.run(
            "DELETE FROM equal_value_levels WHERE organization_id = \(permit.organization) AND category_id = \(id)",
            unrecorded: "the levels of the category recorded beside it")
        try leave(draft.levels, for: id, in: db)
        for level in draft.levels.sorted() {
            try db.run(
                """
                INSERT INTO equal_value_levels (organization_id, level_identity, category_id)
                VALUES (\(permit.organization), \(level), \(id))
                ON CONFLICT (organization_id, level_identity) DO UPDATE SET category_id = excluded.category_id
                """, unrecorded: "the levels of the category recorded beside it")
        }
        return id
    }

    /// Whoever is writing another category that loses a level here must see it.
    private static func leave(_ levels: Set<LevelIdentity>, for id: CategoryID, in db: Write) throws {
        guard !levels.isEmpty else { return }
        try db.run(
            """
            UPDATE equal_value_categories SET version = version + 1 WHERE organization_id = \(db.organization) AND id <> \(id) AND id IN (
                SELECT l.category_id FROM equal_value_levels l
                WHERE l.organization_id = \(db.organization) AND l.level_identity IN (\(list: levels.sorted())))
            """, unrecorded: "the level that moves is recorded with the category it moves to")
    }

    static func remove(_ category: EqualValueCategory, permit: PayKeeping, in db: Write) throws {
        try db.run(
            "DELETE FROM equal_value_levels WHERE organization_id = \(permit.organization) AND category_id = \(category.id)",
            unrecorded: "the levels of the category removed beside it")
        try db.run(
            "DELETE FROM equal_value_categories WHERE organization_id = \(permit.organization) AND id = \(category.id)",
            recording: Event("pay.category_removed", "category", category.id))
    }

    private static func insert(_ id: CategoryID, _ draft: CategoryDraft, in db: Write) throws {
        let (skills, effort, responsibility, conditions) = draft.texts
        try db.run(
            """
            INSERT INTO equal_value_categories (id, organization_id, name_fr, name_en, skills_fr, skills_en, effort_fr, effort_en, responsibility_fr,
                responsibility_en, conditions_fr, conditions_en, version)
            VALUES (\(id), \(db.organization), \(draft.name.fr), \(draft.name.en), \(skills.fr), \(skills.en), \(effort.fr), \(effort.en),
                \(responsibility.fr), \(responsibility.en), \(conditions.fr), \(conditions.en), 1)
            """, recording: Event("pay.category_written", "category", id, ["levels": .int(draft.levels.count)]))
    }

    private static func rewrite(_ id: CategoryID, _ draft: CategoryDraft, in db: Write) throws {
        let (skills, effort, responsibility, conditions) = draft.texts
        try db.run(
            """
            UPDATE equal_value_categories SET name_fr = \(draft.name.fr), name_en = \(draft.name.en), skills_fr = \(skills.fr), skills_en = \(skills.en),
                effort_fr = \(effort.fr), effort_en = \(effort.en), responsibility_fr = \(responsibility.fr), responsibility_en = \(responsibility.en),
                conditions_fr = \(conditions.fr), conditions_en = \(conditions.en), version = version + 1
            WHERE id = \(id) AND organization_id = \(db.organization)
            """, recording: Event("pay.category_written", "category", id, ["levels": .int(draft.levels.count)]))
    }
}
