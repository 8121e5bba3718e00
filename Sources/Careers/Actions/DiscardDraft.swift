import Kernel
import Storage

/// Gives up a draft and everything it says. Its lineage stays as it was.
enum DiscardDraft {
    static func run(_ id: FrameworkID, named name: String, by viewer: Viewer, once key: SubmissionKey?, _ services: Services) async throws {
        try await services.write(by: viewer, once: key) { db in
            let framework = try Framework.hold(id, visibleTo: viewer, in: db)
            let permit = try FrameworkPolicy(viewer).rewrite(framework)
            try NameCheck.check(name, against: framework)
            try EndReview.forget(permit, in: db)
            try FrameworkContents.remove(from: permit, in: db)
            try db.run(
                "DELETE FROM frameworks WHERE id = \(id) AND organization_id = \(db.organization)",
                recording: Event("framework.discarded", "framework", id, ["version": .int(framework.version)])
            )
        }
    }
}
