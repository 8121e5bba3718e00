import Kernel
import Storage

/// The row of a framework itself.
enum FrameworkRow {
    static func insert(
        _ draft: FrameworkDraft,
        as id: FrameworkID,
        lineage: LineageID,
        version: Int,
        source: FrameworkDialect?,
        in db: Write
    ) throws {
        do {
            try db.run(
                """
                INSERT INTO frameworks (id, organization_id, lineage_id, version, status, name_fr, name_en, label, context_fr, context_en,
                    languages, source_dialect, created_at, created_by, revision)
                VALUES (\(id), \(db.organization), \(lineage), \(version), 'draft', \(both: draft.name), \(orNull: draft.version),
                    \(both: draft.context), \(draft.languages.stored), \(orNull: source?.rawValue), \(db.now), \(orNull: db.viewer?.person), 1)
                """,
                unrecorded: "recorded by the action that makes it"
            )
        } catch StorageError.unique {
            throw Refusal.conflict(PolicyWords.draftExists)
        }
    }

    static func update(_ permit: DraftPermit, to draft: FrameworkDraft, source: FrameworkDialect?, in db: Write) throws {
        try db.run(
            """
            UPDATE frameworks SET name_fr = \(orNull: draft.name.fr), name_en = \(orNull: draft.name.en), label = \(orNull: draft.version),
                context_fr = \(orNull: draft.context?.fr), context_en = \(orNull: draft.context?.en), languages = \(draft.languages.stored),
                source_dialect = \(orNull: source?.rawValue), revision = revision + 1
            WHERE id = \(permit.framework.id) AND organization_id = \(db.organization)
            """,
            unrecorded: "recorded by the action that replaces it"
        )
    }

    /// One more change of a draft: whoever holds an older one is told.
    static func touch(_ permit: DraftPermit, in db: Write) throws {
        try db.run(
            "UPDATE frameworks SET revision = revision + 1 WHERE id = \(permit.framework.id) AND organization_id = \(db.organization)",
            unrecorded: "the change itself is recorded"
        )
    }
}

extension [Language] {
    fileprivate var stored: String {
        let known = isEmpty ? Language.allCases : self
        return known.prefix(2).map(\.rawValue).joined(separator: ",")
    }
}
