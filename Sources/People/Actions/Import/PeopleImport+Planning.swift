import Foundation
import Kernel
import Site
import Storage

extension PeopleImport {
    /// Problems told at once; more would hide what to do.
    private static let mostProblems = 200

    /// What a file would do. Nothing is changed.
    package static func preview(_ source: ImportSource, as viewer: Viewer, services: Services) async throws -> ImportPlan {
        let today = Day(of: services.clock.now, in: viewer.timeZone)
        return try await services.read(as: viewer) { db in try plan(source, for: viewer, on: today, in: db) }
    }

    /// - Throws: `Refusal.invalid` with every problem of the file, each with its line.
    static func plan(
        _ source: ImportSource, for viewer: Viewer, on today: Day, in db: any Reader, newID: @escaping () -> UUID = { UUID() }
    ) throws -> ImportPlan {
        let policy = DirectoryPolicy(viewer)
        _ = try policy.edit()
        let snapshot = try DirectorySnapshot.load(viewer.organization, from: source.from, in: db)
        let file = try read(source, known: snapshot.known(on: source.from))
        var planning = ImportPlanning(
            file, with: snapshot, from: source.from, today: today, grantsRoles: policy.mayGrantRoles, newID: newID)
        return try planning.plan()
    }

    private static func read(_ source: ImportSource, known: KnownPeople) throws(Refusal) -> PeopleFile {
        do throws(PeopleFileProblems) {
            return try PeopleFile.read(bytes: source.bytes, known: known, dateOrder: source.order).get()
        } catch {
            var problems = error.problems.prefix(mostProblems).map { PeopleImportWords.problem($0.message, line: $0.line, column: $0.column) }
            let rest = error.problems.count - problems.count
            if rest > 0 { problems.append(Problem(field: ImportSource.field, text: PeopleImportWords.more(rest))) }
            throw .invalid(problems)
        }
    }
}
