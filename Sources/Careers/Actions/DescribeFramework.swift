import Kernel
import Storage

/// Names a draft, and tells its context and the company's values.
enum DescribeFramework {
    static func run(
        _ id: FrameworkID,
        as form: FrameworkDescriptionForm,
        by viewer: Viewer,
        once key: SubmissionKey?,
        _ services: Services
    ) async throws {
        try await services.write(by: viewer, once: key) { db in
            let framework = try Framework.hold(id, visibleTo: viewer, in: db)
            let permit = try FrameworkPolicy(viewer).rewrite(framework)
            let earlier = try FrameworkDescription(of: framework, in: db)
            guard earlier.fingerprint == form.seen else { throw Refusal.conflict(PolicyWords.changedText) }
            try DraftStep.keepWhole(EditingWords.described(framework.name.phrase), permit, in: db)
            let description = form.description(over: earlier)
            try rewrite(permit, as: description, in: db)
            if description.values != earlier.values { try rewriteValues(permit, description.values, in: db) }
            try FrameworkRow.touch(permit, in: db)
        }
    }

    private static func rewrite(_ permit: DraftPermit, as description: FrameworkDescription, in db: Write) throws {
        let id = permit.framework.id
        try db.run(
            """
            UPDATE frameworks SET name_fr = \(orNull: description.name.fr), name_en = \(orNull: description.name.en),
                label = \(orNull: description.label), context_fr = \(orNull: description.context?.fr),
                context_en = \(orNull: description.context?.en)
            WHERE id = \(id) AND organization_id = \(db.organization)
            """,
            recording: Event(
                "framework.described",
                "framework",
                id,
                ["name_fr": .of(description.name.fr), "name_en": .of(description.name.en), "label": .of(description.label)]
            )
        )
    }

    private static func rewriteValues(_ permit: DraftPermit, _ values: [CompanyValueDraft], in db: Write) throws {
        let id = permit.framework.id
        try db.run(
            "DELETE FROM framework_values WHERE framework_id = \(id) AND organization_id = \(db.organization)",
            unrecorded: "the description is recorded"
        )
        var rows = PendingRows()
        for (position, value) in values.enumerated() {
            let valueID: ID<CompanyValueDraft> = db.id()
            rows.add(
                "(\(valueID), \(db.organization), \(id), \(position), \(value.key), \(both: value.name), \(both: value.description))",
                to: .values
            )
        }
        try rows.insert(in: db)
    }
}
