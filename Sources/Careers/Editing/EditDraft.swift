import Kernel
import Storage

/// Changes the structure of a draft, and keeps what it was so that it can be undone.
enum EditDraft {
    /// - Parameter read: the number of the last change that was read, by whoever takes something away with all that stands there.
    /// - Throws: `Refusal.conflict` when somebody else wrote since.
    static func run(
        _ edit: any DraftEdit, on id: FrameworkID, read: Int? = nil, by viewer: Viewer, once key: SubmissionKey?, _ services: Services
    ) async throws {
        try await services.write(by: viewer, once: key) { db in
            let permit = try FrameworkPolicy(viewer).rewrite(Framework.hold(id, visibleTo: viewer, in: db))
            if let read, try DraftStep.isChangedByOthers(since: read, id, in: db) { throw Refusal.conflict(EditingWords.writtenMeanwhile) }
            let stored = try StoredFramework(permit.framework, in: db)
            var draft = stored.draft
            let renumbering = try edit.apply(to: &draft)
            guard draft != stored.draft else { return }
            try DraftStep.keep(.whole(stored.draft, renumbering), edit.words, permit, in: db)
            try WriteDraft.perform(permit, from: stored, to: draft, renumbering, in: db)
            try db.record(Event("framework." + edit.kind, "framework", id, ["what": .of(edit.words.en)]))
        }
    }
}

/// Puts a draft back as it was before its last change, whoever made it.
enum UndoStep {
    /// - Parameter step: the one the person read; another one may have come since.
    static func run(_ step: ID<DraftStep>, of id: FrameworkID, by viewer: Viewer, once key: SubmissionKey?, _ services: Services) async throws -> Phrase {
        try await services.write(by: viewer, once: key) { db in
            let permit = try FrameworkPolicy(viewer).rewrite(Framework.hold(id, visibleTo: viewer, in: db))
            guard let last = try DraftStep.last(of: id, in: db) else { throw Refusal.conflict(EditingWords.nothingToUndo) }
            guard last.id == step else { throw Refusal.conflict(EditingWords.anotherStep) }
            let stored = try StoredFramework(permit.framework, in: db)
            var draft = stored.draft
            let renumbering = try DraftStep.before(step, in: db).restore(&draft)
            try WriteDraft.perform(permit, from: stored, to: draft, renumbering, in: db)
            try DraftStep.forget(step, in: db)
            try db.record(Event("framework.step_undone", "framework", id, ["what": .of(last.words.en)]))
            return last.words
        }
    }
}

/// Writes a whole draft over the one that is stored; addresses and identities stay.
enum WriteDraft {
    static func perform(_ permit: DraftPermit, from stored: StoredFramework, to draft: FrameworkDraft, _ renumbering: Renumbering?, in db: Write) throws {
        let framework = permit.framework
        let earlier = try StoredFramework.lastPublished(of: framework.lineage, in: db)
        try FrameworkContents.removeTexts(from: permit, in: db)
        try FrameworkRow.update(permit, to: draft, source: framework.source, in: db)
        var insertion = DraftInsertion(db, under: framework.id, keeping: KeptIdentities(replacing: stored, after: earlier, renumbering))
        try insertion.insert(draft)
    }
}
