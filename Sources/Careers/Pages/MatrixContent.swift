import Kernel
import Site

/// A ladder as its matrix shows it, with one card open or none.
struct MatrixContent: Sendable {
    let framework: Framework
    let versions: [Framework]
    let grid: LadderGrid
    let open: Expectation?
    /// The only level a phone shows.
    let shownLevel: LevelID?
    let mayRewrite: Bool
    /// Does the viewer weigh what the criterion checker finds?
    let mayCheck: Bool
    let mayComment: Bool
    let today: Day
    let unread: UnreadChoices
    /// Why what was asked of this ladder could not be made.
    var obstacle: Phrase?

    static func load(_ call: SignedInCall, _ id: LadderID) async throws -> MatrixContent {
        let (viewer, today, query) = (call.viewer, call.today, call.query)
        let cell = query["cell"].flatMap { ExpectationID($0) }
        // The data of a ladder are whole; its page brings the card that is open.
        let detail: Expectation.Detail = call.call.face == .json ? .everything : .statements(everythingOf: cell)
        let content = try await call.services.read(as: viewer) { db in
            let grid = try LadderGrid.find(id, visibleTo: viewer, detail: detail, in: db)
            let framework = try Framework.find(grid.ladder.framework, visibleTo: viewer, in: db)
            var address = AddressReader(query)
            let open = address.part("cell") { _ in cell.flatMap { cell in grid.expectations.first { $0.id == cell } } }
            let asked = address.part("level") { grid.level(asked: $0) }
            let shown = open?.level ?? (asked ?? grid.levels.first)?.id
            return MatrixContent(
                framework: framework,
                versions: try Framework.versions(of: framework.lineage, visibleTo: viewer, in: db),
                grid: grid,
                open: open,
                shownLevel: shown,
                mayRewrite: FrameworkPolicy(viewer).mayRewrite(framework),
                mayCheck: FrameworkPolicy(viewer).isAuthor,
                mayComment: FrameworkPolicy(viewer).mayComment(framework),
                today: today,
                unread: address.unread
            )
        }
        try content.unread.refuseAsData(call)
        return content
    }
}
