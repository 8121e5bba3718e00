import Kernel
import Site

/// One level with its whole ladder around it.
struct LevelContent: Sendable {
    let framework: Framework
    let grid: LadderGrid
    let level: Level
    /// The tracks its ladder is joined with; nil when it stands alone.
    let map: TrackMap?
    let mayRewrite: Bool
    let mayComment: Bool
    let today: Day

    static func load(_ call: SignedInCall, _ id: LevelID) async throws -> LevelContent {
        let (viewer, today) = (call.viewer, call.today)
        return try await call.services.read(as: viewer) { db in
            let level = try Level.find(id, visibleTo: viewer, in: db)
            let grid = try LadderGrid.find(level.ladder, visibleTo: viewer, in: db)
            let framework = try Framework.find(grid.ladder.framework, visibleTo: viewer, in: db)
            return LevelContent(
                framework: framework,
                grid: grid,
                level: level,
                map: try TrackMap.all(of: [framework.id], in: db)[framework.id]?.first { $0.holds(grid.ladder.id) },
                mayRewrite: FrameworkPolicy(viewer).mayRewrite(framework),
                mayComment: FrameworkPolicy(viewer).mayComment(framework),
                today: today
            )
        }
    }
}
