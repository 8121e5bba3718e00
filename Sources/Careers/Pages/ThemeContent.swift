import Kernel
import Site

/// One theme of a ladder, all levels of it.
struct ThemeContent: Sendable {
    let grid: LadderGrid
    let group: LadderGrid.Group
    /// The other ladders where this theme stands.
    let elsewhere: [Ladder]

    static func load(_ call: SignedInCall, _ id: ThemeID) async throws -> ThemeContent {
        let viewer = call.viewer
        let asked = call.query["ladder"].flatMap { LadderID($0) }
        return try await call.services.read(as: viewer) { db in
            let ladders = try Ladder.holding(id, visibleTo: viewer, in: db)
            guard let ladder = ladders.first(where: { $0.id == asked }) ?? ladders.first else { throw Refusal.notFound }
            let grid = try LadderGrid.find(ladder.id, visibleTo: viewer, in: db)
            guard let group = grid.groups.first(where: { $0.theme.id == id }) else { throw Refusal.notFound }
            return ThemeContent(grid: grid, group: group, elsewhere: ladders.filter { $0.id != ladder.id })
        }
    }
}
