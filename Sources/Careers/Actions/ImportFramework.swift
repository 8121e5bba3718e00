import Kernel
import Storage

/// Stores what files say as a draft, with its report: as a new framework, as the next version of one, or over a draft.
enum ImportFramework {
    /// - Parameter isTemplate: one of ours, whose crafts may have other names in the company.
    /// - Throws: `Refusal.invalid` with the errors of the report; nothing is stored then.
    static func run(
        _ reading: FrameworkReading,
        into target: ImportTarget,
        isTemplate: Bool = false,
        by viewer: Viewer,
        once key: SubmissionKey?,
        _ services: Services
    ) async throws -> FrameworkID {
        guard let read = reading.draft else { throw Refusal.invalid(reading.report.problems) }
        return try await services.write(by: viewer, once: key) { db in
            let permit = try FrameworkPolicy(viewer).bringIn()
            let draft = try CompanyCrafts(in: db).adapt(read, isTemplate: isTemplate)
            switch target {
            case .newFramework: return try create(draft, reading, lineage: db.id(), version: 1, after: nil, permit, db)
            case .nextVersion(let lineage):
                let last = try lastPublished(of: lineage, visibleTo: viewer, in: db)
                let named = draft.named(like: last.framework, if: reading.dialect)
                return try create(named, reading, lineage: lineage, version: last.framework.version + 1, after: last, permit, db)
            case .replacement(let id, let revision):
                let framework = try Framework.hold(id, visibleTo: viewer, in: db)
                let permit = try FrameworkPolicy(viewer).rewrite(framework)
                guard framework.revision == revision else { throw Refusal.conflict(PolicyWords.changedSince) }
                try replace(permit, with: draft.named(like: framework, if: reading.dialect), reading, db)
                return id
            }
        }
    }

    private static func create(
        _ draft: FrameworkDraft,
        _ reading: FrameworkReading,
        lineage: LineageID,
        version: Int,
        after last: StoredFramework?,
        _: ImportPermit,
        _ db: Write
    ) throws -> FrameworkID {
        let id: FrameworkID = db.id()
        try FrameworkRow.insert(draft, as: id, lineage: lineage, version: version, source: reading.dialect, in: db)
        var insertion = DraftInsertion(db, under: id, keeping: KeptIdentities(after: last))
        try insertion.insert(draft)
        try ReportRow.insert(reading.report, of: id, in: db)
        try db.record(Event("framework.imported", "framework", id, facts(draft, version: version)))
        return id
    }

    private static func replace(_ permit: DraftPermit, with draft: FrameworkDraft, _ reading: FrameworkReading, _ db: Write) throws {
        let stored = try StoredFramework(permit.framework, in: db)
        let id = permit.framework.id
        if !FrameworkChanges(from: stored.draft, to: draft).isEmpty {
            let last = try StoredFramework.lastPublished(of: permit.framework.lineage, in: db)
            try DraftStep.keep(.whole(stored.draft, nil), EditingWords.imported, permit, in: db)
            try FrameworkContents.removeReport(from: permit, in: db)
            try FrameworkContents.removeTexts(from: permit, in: db)
            try FrameworkRow.update(permit, to: draft, source: reading.dialect, in: db)
            var insertion = DraftInsertion(db, under: id, keeping: KeptIdentities(replacing: stored, after: last))
            try insertion.insert(draft)
        } else {
            try FrameworkContents.removeReport(from: permit, in: db)
        }
        try ReportRow.insert(reading.report, of: id, in: db)
        try db.record(Event("framework.reimported", "framework", id, facts(draft, version: permit.framework.version)))
    }

    private static func lastPublished(of lineage: LineageID, visibleTo viewer: Viewer, in db: Write) throws -> StoredFramework {
        let versions = try Framework.versions(of: lineage, visibleTo: viewer, in: db)
        guard let newest = versions.first else { throw Refusal.notFound }
        guard newest.status.isPublished else { throw Refusal.conflict(PolicyWords.draftExists) }
        return try StoredFramework(newest, in: db)
    }

    private static func facts(_ draft: FrameworkDraft, version: Int) -> JSON {
        [
            "version": .int(version), "ladders": .int(draft.ladders.count),
            "expectations": .int(draft.ladders.reduce(0) { $0 + $1.expectations.count }),
        ]
    }
}

extension FrameworkDraft {
    /// Only our own format names the whole: read from any other, a version keeps the name it was given.
    func named(like framework: Framework, if dialect: FrameworkDialect?) -> FrameworkDraft {
        guard dialect != .native else { return self }
        var copy = self
        (copy.name, copy.context, copy.version) = (framework.name, framework.context, framework.label)
        return copy
    }
}
