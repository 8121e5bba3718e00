import Kernel
import Site
import Storage

/// Puts a published version away: it stays whole, for its authors, the heads, and those who still stand on it.
enum ArchiveFramework {
    static func run(_ id: FrameworkID, named name: String, by viewer: Viewer, once key: SubmissionKey?, _ services: Services) async throws {
        try await services.write(by: viewer, once: key) { db in
            let framework = try Framework.hold(id, visibleTo: viewer, in: db)
            let permit = try FrameworkPolicy(viewer).archive(framework)
            try NameCheck.check(name, against: framework)
            try db.run(
                "UPDATE frameworks SET status = 'archived' WHERE id = \(permit.framework.id) AND organization_id = \(db.organization)",
                recording: Event("framework.archived", "framework", id, ["version": .int(framework.version)])
            )
        }
    }
}

/// What cannot be undone asks for the name, in either language.
enum NameCheck {
    static func check(_ name: String, against framework: Framework) throws(Refusal) {
        let names = [framework.name.fr, framework.name.en].compactMap { $0?.lowercased() }
        guard names.contains(name.lowercased()) else { throw .invalid(FarewellForm.name.name, FarewellWords.otherName) }
    }
}
