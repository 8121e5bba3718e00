import Kernel
import Site

/// Two levels of a ladder, side by side.
struct ComparisonContent: Sendable {
    let grid: LadderGrid
    /// The lower one first; nil when the ladder has less than two levels.
    let levels: (Level, Level)?
    let unread: UnreadChoices

    static func load(_ call: SignedInCall, _ id: LadderID) async throws -> ComparisonContent {
        let (viewer, query) = (call.viewer, call.query)
        let content = try await call.services.read(as: viewer) { db in
            let grid = try LadderGrid.find(id, visibleTo: viewer, in: db)
            var address = AddressReader(query)
            let asked = ["a", "b"].compactMap { name in address.part(name) { grid.level(asked: $0) } }
            return ComparisonContent(grid: grid, levels: choose(asked.map(\.id), from: grid.levels), unread: address.unread)
        }
        try content.unread.refuseAsData(call)
        return content
    }

    /// What was asked when it exists, else the two lowest.
    private static func choose(_ asked: [LevelID], from levels: [Level]) -> (Level, Level)? {
        let found = levels.filter { asked.contains($0.id) }
        if found.count == 2 { return (found[0], found[1]) }
        guard let one = found.first ?? levels.first else { return nil }
        guard let other = levels.first(where: { $0.order > one.order }) ?? levels.last(where: { $0.order < one.order }) else { return nil }
        return one.order < other.order ? (one, other) : (other, one)
    }
}
