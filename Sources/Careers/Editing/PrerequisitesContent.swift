import Kernel
import Site

/// What must be true before a level of a draft, to be written.
struct PrerequisitesContent: Sendable {
    let framework: Framework
    let grid: LadderGrid
    let level: Level
    let stored: [PrerequisiteDraft]
    let seen: String

    static func load(_ call: SignedInCall, _ id: LevelID) async throws -> PrerequisitesContent {
        let viewer = call.viewer
        return try await call.services.read(as: viewer) { db in
            let level = try Level.find(id, visibleTo: viewer, in: db)
            let grid = try LadderGrid.find(level.ladder, visibleTo: viewer, detail: .statements(everythingOf: nil), in: db)
            let framework = try Framework.find(grid.ladder.framework, visibleTo: viewer, in: db)
            _ = try FrameworkPolicy(viewer).rewrite(framework)
            let stored = LadderDraft(grid).levels.first { $0.order == level.order }?.prerequisites ?? []
            return PrerequisitesContent(
                framework: framework, grid: grid, level: level, stored: stored, seen: try Fingerprint.of(stored.isEmpty ? nil : stored))
        }
    }
}
