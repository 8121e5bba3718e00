import Foundation
import Kernel
import Storage
import Tabular

/// Keeps a file until it is confirmed or discarded; one that is refused too, where somebody can go on with it on a page.
enum KeepImport {
    static func perform(
        _ source: ImportSource, named name: String, by viewer: Viewer, today: Day, keepsRefused: Bool, in db: Write
    ) throws -> ID<PeopleImport> {
        let digest = try digest(of: source, by: viewer, today: today, keepsRefused: keepsRefused, in: db)
        let id: ID<PeopleImport> = db.id()
        try db.run(
            """
            INSERT INTO people_imports (id, organization_id, name, file, begins_on, date_order, encoding, sheet, digest, created_by, created_at)
            VALUES (\(id), \(db.organization), \(name), \(Data(source.bytes).base64EncodedString()), \(source.from), \(orNull: source.order?.rawValue),
                \(orNull: source.encoding?.rawValue), \(orNull: source.sheet), \(digest), \(viewer.person), \(db.now))
            """, recording: Event("people.previewed", "import", id))
        return id
    }

    /// The same file, read another way.
    static func reread(
        _ file: PeopleImport, order: DateOrder?, encoding: TextEncoding?, sheet: String?, by viewer: Viewer, today: Day, permit: DirectoryEditing, in db: Write
    ) throws {
        guard file.appliedAt == nil else { throw Refusal.conflict(PeopleImportWords.alreadyApplied) }
        let source = ImportSource(bytes: file.source.bytes, from: file.source.from, order: order, encoding: encoding, sheet: sheet)
        let digest = try digest(of: source, by: viewer, today: today, keepsRefused: true, in: db)
        try db.run(
            """
            UPDATE people_imports SET date_order = \(orNull: order?.rawValue), encoding = \(orNull: encoding?.rawValue), sheet = \(orNull: sheet),
                digest = \(digest)
            WHERE id = \(file.id) AND organization_id = \(db.organization) AND applied_at IS NULL
            """, recording: Event("people.previewed", "import", file.id))
    }

    /// Of the plan that is shown; empty for a file that is refused as it stands.
    private static func digest(of source: ImportSource, by viewer: Viewer, today: Day, keepsRefused: Bool, in db: Write) throws -> String {
        switch try PeopleImport.judge(source, for: viewer, on: today, in: db) {
        case .success(let plan): return plan.digest
        case .failure(let refused):
            guard keepsRefused, refused.isReadable else { throw refused.refusal }
            return ""
        }
    }

    static func discard(_ file: PeopleImport, permit: DirectoryEditing, in db: Write) throws {
        guard file.appliedAt == nil else { throw Refusal.conflict(PeopleImportWords.alreadyApplied) }
        try db.run(
            "DELETE FROM people_imports WHERE id = \(file.id) AND organization_id = \(db.organization)",
            recording: Event("people.discarded", "import", file.id))
    }
}
