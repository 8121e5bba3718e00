import Kernel

/// Copies a published version into a draft that follows the last one; every expectation keeps its identity.
enum StartNextVersion {
    static func run(_ id: FrameworkID, by viewer: Viewer, once key: SubmissionKey?, _ services: Services) async throws -> (
        id: FrameworkID, version: Int
    ) {
        try await services.write(by: viewer, once: key) { db in
            let framework = try Framework.hold(id, visibleTo: viewer, in: db)
            let permit = try FrameworkPolicy(viewer).startNextVersion(of: framework)
            let newest = try Framework.versions(of: framework.lineage, visibleTo: viewer, in: db).first ?? framework
            guard newest.status.isPublished else { throw Refusal.conflict(PolicyWords.draftExists) }
            return (try copy(permit, as: newest.version + 1, db), newest.version + 1)
        }
    }

    private static func copy(_ permit: NextVersionPermit, as version: Int, _ db: Write) throws -> FrameworkID {
        let stored = try StoredFramework(permit.framework, in: db)
        var draft = stored.draft
        draft.version = nil
        let id: FrameworkID = db.id()
        try FrameworkRow.insert(draft, as: id, lineage: permit.framework.lineage, version: version, source: nil, in: db)
        var insertion = DraftInsertion(db, under: id, keeping: KeptIdentities(after: stored))
        try insertion.insert(draft)
        try db.record(
            Event(
                "framework.version_started",
                "framework",
                id,
                ["version": .int(version), "from": .string(permit.framework.id.description)]
            )
        )
        return id
    }
}
