import Kernel
import Site

/// One theme of a ladder, all levels of it.
struct ThemeContent: Sendable {
    let grid: LadderGrid
    let group: LadderGrid.Group
    /// The other ladders where this theme stands.
    let elsewhere: [Ladder]
    let unread: UnreadChoices

    static func load(_ call: SignedInCall, _ id: ThemeID) async throws -> ThemeContent {
        let (viewer, query) = (call.viewer, call.query)
        let content = try await call.services.read(as: viewer) { db in
            let ladders = try Ladder.holding(id, visibleTo: viewer, in: db)
            var address = AddressReader(query)
            let asked = address.part("ladder") { text in ladders.first { $0.id == LadderID(text) } }
            guard let ladder = asked ?? ladders.first else { throw Refusal.notFound }
            let grid = try LadderGrid.find(ladder.id, visibleTo: viewer, in: db)
            guard let group = grid.groups.first(where: { $0.theme.id == id }) else { throw Refusal.notFound }
            return ThemeContent(grid: grid, group: group, elsewhere: ladders.filter { $0.id != ladder.id }, unread: address.unread)
        }
        try content.unread.refuseAsData(call)
        return content
    }
}
