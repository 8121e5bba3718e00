import Kernel
import Site

/// The frameworks a viewer may read, with their ladders.
struct PathsContent: Sendable {
    let inForce: [Framework]
    let ahead: [Framework]
    let ladders: [FrameworkID: [LadderSummary]]
    /// How the tracks of those in force part and meet.
    let maps: [FrameworkID: [TrackMap]]
    let isAuthor: Bool
    /// Else the drafts there are were given to the viewer to read.
    let seesDrafts: Bool
    let today: Day

    static func load(_ call: SignedInCall) async throws -> PathsContent {
        let (viewer, today) = (call.viewer, call.today)
        return try await call.services.read(as: viewer) { db in
            let inForce = try Framework.inForce(on: today, visibleTo: viewer, in: db)
            let ahead = try Framework.ahead(of: today, visibleTo: viewer, in: db)
            let ladders = try LadderSummary.of((inForce + ahead).map(\.id), in: db)
            return PathsContent(
                inForce: inForce,
                ahead: ahead,
                ladders: Dictionary(grouping: ladders, by: \.ladder.framework),
                maps: try TrackMap.all(of: inForce.map(\.id), in: db),
                isAuthor: FrameworkPolicy(viewer).isAuthor,
                seesDrafts: FrameworkPolicy(viewer).seesDrafts,
                today: today
            )
        }
    }

    func ladders(of framework: Framework) -> [LadderSummary] { ladders[framework.id] ?? [] }

    var drafts: [Framework] { ahead.filter { !$0.status.isPublished } }
    var upcoming: [Framework] { ahead.filter(\.status.isPublished) }
}
