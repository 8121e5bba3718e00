import Kernel
import Storage

/// Changes the name, the titles, the scope and the experience of a level of a draft.
enum DescribeLevel {
    static func run(_ id: LevelID, as form: LevelForm, by viewer: Viewer, once key: SubmissionKey?, _ services: Services) async throws {
        try await services.write(by: viewer, once: key) { db in
            let level = try Level.find(id, visibleTo: viewer, in: db)
            let ladder = try Ladder.find(level.ladder, visibleTo: viewer, in: db)
            let framework = try Framework.hold(ladder.framework, visibleTo: viewer, in: db)
            let permit = try FrameworkPolicy(viewer).rewrite(framework)
            guard level.revision == form.revision else { throw Refusal.conflict(PolicyWords.changedText) }
            try DraftStep.keepWhole(EditingWords.described(level.name.phrase), permit, in: db)
            try rewrite(level, as: form, permit, in: db)
            try FrameworkRow.touch(permit, in: db)
        }
    }

    private static func rewrite(_ level: Level, as form: LevelForm, _ permit: DraftPermit, in db: Write) throws {
        try db.run(
            """
            UPDATE levels SET name_fr = \(orNull: form.name.fr), name_en = \(orNull: form.name.en), scope_fr = \(orNull: form.scope?.fr),
                scope_en = \(orNull: form.scope?.en), experience_fr = \(orNull: form.experience?.fr),
                experience_en = \(orNull: form.experience?.en), revision = revision + 1
            WHERE id = \(level.id) AND organization_id = \(db.organization)
            """,
            recording: Event(
                "level.described",
                "level",
                level.id,
                ["framework": .of(permit.framework.id), "name_fr": .of(form.name.fr), "name_en": .of(form.name.en)]
            )
        )
        try db.run(
            "DELETE FROM level_titles WHERE level_id = \(level.id) AND organization_id = \(db.organization)",
            unrecorded: "the level is recorded"
        )
        var rows = PendingRows()
        for (position, title) in form.titles(over: level.titles).enumerated() {
            let titleID: ID<Level> = db.id()
            rows.add("(\(titleID), \(db.organization), \(permit.framework.id), \(level.id), \(position), \(both: title))", to: .titles)
        }
        try rows.insert(in: db)
    }
}
