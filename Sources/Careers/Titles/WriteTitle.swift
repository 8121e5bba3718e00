import Kernel
import Storage

/// A title and the levels it stands for.
enum WriteTitle {
    @discardableResult
    static func perform(_ draft: TitleDraft, over held: JobTitle?, permit: TitleWriting, in db: Write) throws -> JobTitleID {
        let id = held?.id ?? db.id()
        let variants = draft.variants.joined(separator: "\n")
        if let held {
            guard held.version == draft.version else { throw Refusal.conflict(TitleWords.changedMeanwhile) }
            try db.run(
                """
                UPDATE job_titles SET name_fr = \(draft.name.fr), name_en = \(draft.name.en), variants = \(variants), version = version + 1
                WHERE id = \(id) AND organization_id = \(permit.organization)
                """, recording: Event("title.written", "title", id, ["levels": .int(draft.levels.count)]))
        } else {
            try db.run(
                """
                INSERT INTO job_titles (id, organization_id, name_fr, name_en, variants, version)
                VALUES (\(id), \(permit.organization), \(draft.name.fr), \(draft.name.en), \(variants), 1)
                """, recording: Event("title.written", "title", id, ["levels": .int(draft.levels.count)]))
        }
        try db.run(
            "DELETE FROM job_title_levels WHERE title_id = \(id) AND organization_id = \(permit.organization)",
            unrecorded: "the levels of the title recorded beside it")
        for level in draft.levels { try insert(level, id, in: db) }
        return id
    }

    static func remove(_ title: JobTitle, permit: TitleWriting, in db: Write) throws {
        try db.run(
            "DELETE FROM job_title_levels WHERE title_id = \(title.id) AND organization_id = \(permit.organization)",
            unrecorded: "the levels of the title removed beside it")
        try db.run(
            "DELETE FROM job_titles WHERE id = \(title.id) AND organization_id = \(permit.organization)",
            recording: Event("title.removed", "title", title.id))
    }

    private static func insert(_ level: TitleLevel, _ title: JobTitleID, in db: Write) throws {
        let id: ID<TitleLevel> = db.id()
        func span(_ measure: TitleScope.Measure) -> Span { level.scope.spans[measure] ?? Span(nil, nil) }
        let (people, teams, lines, budget) = (span(.people), span(.teams), span(.lines), span(.budget))
        try db.run(
            """
            INSERT INTO job_title_levels (id, organization_id, title_id, level_identity, people_from, people_to, teams_from, teams_to,
                lines_from, lines_to, budget_from, budget_to)
            VALUES (\(id), \(db.organization), \(title), \(level.level), \(orNull: people.from), \(orNull: people.to),
                \(orNull: teams.from), \(orNull: teams.to), \(orNull: lines.from), \(orNull: lines.to), \(orNull: budget.from), \(orNull: budget.to))
            """, unrecorded: "the levels of the title recorded beside it")
    }
}
