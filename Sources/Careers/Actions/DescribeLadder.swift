import Kernel
import Storage

/// Changes the name, the craft and the introduction of a ladder of a draft.
enum DescribeLadder {
    static func run(_ id: LadderID, as form: LadderForm, by viewer: Viewer, once key: SubmissionKey?, _ services: Services) async throws {
        try await services.write(by: viewer, once: key) { db in
            let ladder = try Ladder.find(id, visibleTo: viewer, in: db)
            let framework = try Framework.hold(ladder.framework, visibleTo: viewer, in: db)
            let permit = try FrameworkPolicy(viewer).rewrite(framework)
            guard ladder.revision == form.revision else { throw Refusal.conflict(PolicyWords.changedText) }
            try DraftStep.keepWhole(EditingWords.described(ladder.name.phrase), permit, in: db)
            try db.run(
                """
                UPDATE ladders SET name_fr = \(orNull: form.name.fr), name_en = \(orNull: form.name.en), craft = \(form.craft),
                    track = \(form.track ?? ladder.track), is_additive = \(form.isAdditive ?? ladder.isAdditive),
                    about_fr = \(orNull: form.about?.fr), about_en = \(orNull: form.about?.en), revision = revision + 1
                WHERE id = \(id) AND organization_id = \(db.organization)
                """,
                recording: Event(
                    "ladder.described",
                    "ladder",
                    id,
                    [
                        "framework": .of(framework.id), "name_fr": .of(form.name.fr), "name_en": .of(form.name.en),
                        "craft": .string(form.craft), "track": .string((form.track ?? ladder.track).rawValue),
                    ]
                )
            )
            try FrameworkRow.touch(permit, in: db)
        }
    }
}
