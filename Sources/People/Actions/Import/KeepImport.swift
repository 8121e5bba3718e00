import Foundation
import Kernel
import Tabular
import Storage

/// Keeps a file that was read without a problem, until it is confirmed or discarded.
enum KeepImport {
    static func perform(
        _ source: ImportSource, named name: String, by viewer: Viewer, today: Day, in db: Write
    ) throws -> ID<PeopleImport> {
        let plan = try PeopleImport.plan(source, for: viewer, on: today, in: db)
        try db.run(
            """
            DELETE FROM people_imports WHERE organization_id = \(db.organization) AND applied_at IS NULL
                AND created_at < \(db.now.addingTimeInterval(-PeopleImport.keptFor))
            """, unrecorded: "files nobody confirmed")
        let id: ID<PeopleImport> = db.id()
        try db.run(
            """
            INSERT INTO people_imports (id, organization_id, name, file, begins_on, date_order, digest, created_by, created_at)
            VALUES (\(id), \(db.organization), \(name), \(Data(source.bytes).base64EncodedString()), \(source.from), \(orNull: source.order?.rawValue),
                \(plan.digest), \(viewer.person), \(db.now))
            """, recording: Event("people.previewed", "import", id))
        return id
    }

    static func discard(_ file: PeopleImport, permit: DirectoryEditing, in db: Write) throws {
        guard file.appliedAt == nil else { throw Refusal.conflict(PeopleImportWords.alreadyApplied) }
        try db.run(
            "DELETE FROM people_imports WHERE id = \(file.id) AND organization_id = \(db.organization)",
            recording: Event("people.discarded", "import", file.id))
    }
}
