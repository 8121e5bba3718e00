import Kernel
import Site

/// A theme of a ladder of a draft, to be named and said what it groups.
struct ThemeEditing: Sendable {
    let framework: Framework
    let grid: LadderGrid
    let theme: Theme
    /// The other ladders where it stands.
    let others: [Ladder]
    let seen: String

    static func load(_ call: SignedInCall, _ id: LadderID, _ asked: ThemeID) async throws -> ThemeEditing {
        let viewer = call.viewer
        return try await call.services.read(as: viewer) { db in
            let grid = try LadderGrid.find(id, visibleTo: viewer, detail: .statements(everythingOf: nil), in: db)
            let framework = try Framework.find(grid.ladder.framework, visibleTo: viewer, in: db)
            guard let theme = grid.groups.first(where: { $0.theme.id == asked })?.theme else { throw Refusal.notFound }
            _ = try FrameworkPolicy(viewer).rewrite(framework)
            let others = try Ladder.holding(theme.id, visibleTo: viewer, in: db).filter { $0.id != id }
            let seen = try Fingerprint.of(ThemeReading(name: theme.name, kind: theme.kind))
            return ThemeEditing(framework: framework, grid: grid, theme: theme, others: others, seen: seen)
        }
    }
}
