import Foundation
import Kernel
import Site
import Storage

extension PeopleImport {
    /// What a file would do. Nothing is changed.
    package static func preview(_ source: ImportSource, as viewer: Viewer, services: Services) async throws -> ImportPlan {
        let today = viewer.day(at: services.clock.now)
        return try await services.read(as: viewer) { db in try plan(source, for: viewer, on: today, in: db) }
    }

    /// - Throws: `Refusal.invalid` with every problem of the file, each with its line.
    static func plan(
        _ source: ImportSource, for viewer: Viewer, on today: Day, in db: any Reader, newID: @escaping () -> UUID = { UUID() }
    ) throws -> ImportPlan {
        switch try judge(source, for: viewer, on: today, in: db, newID: newID) {
        case .success(let plan): return plan
        case .failure(let refused): throw refused.refusal
        }
    }

    /// What a file would do, or everything that stands in its way.
    /// - Parameter most: how many problems of one kind are told.
    static func judge(
        _ source: ImportSource, for viewer: Viewer, on today: Day, in db: any Reader, telling most: Int = ProblemList.toldOfOneKind,
        newID: @escaping () -> UUID = { UUID() }
    ) throws -> Result<ImportPlan, RefusedFile> {
        let policy = DirectoryPolicy(viewer)
        _ = try policy.edit()
        let snapshot = try DirectorySnapshot.load(viewer.organization, from: source.from, in: db)
        let known = snapshot.known(on: source.from)
        let read = PeopleFile.read(
            bytes: source.bytes, known: known, dateOrder: source.order, encoding: source.encoding, sheet: source.sheet, telling: most)
        return read.mapError(RefusedFile.init).flatMap { file in
            var planning = ImportPlanning(
                file, with: snapshot, from: source.from, today: today, grantsRoles: policy.mayGrantRoles, newID: newID)
            return Result { () throws(RefusedFile) in try planning.plan() }
        }
    }
}
