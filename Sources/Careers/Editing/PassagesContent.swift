import Kernel
import Site

/// Where a ladder of a draft begins and where one crosses from it, to be written.
struct PassagesContent: Sendable {
    let framework: Framework
    let ladder: Ladder
    /// As it is stored now.
    let draft: LadderDraft
    let levels: [Level]
    let others: [TrackMap.Track]
    /// Those it is joined with; nil when it stands alone.
    let map: TrackMap?
    let seen: String

    static func load(_ call: SignedInCall, _ id: LadderID) async throws -> PassagesContent {
        let viewer = call.viewer
        return try await call.services.read(as: viewer) { db in
            let ladder = try Ladder.find(id, visibleTo: viewer, in: db)
            let framework = try Framework.find(ladder.framework, visibleTo: viewer, in: db)
            _ = try FrameworkPolicy(viewer).rewrite(framework)
            let stored = try StoredFramework(framework, in: db)
            guard let draft = stored.draft.ladders.first(where: { $0.key == ladder.key }) else { throw Refusal.notFound }
            let tracks = stored.grids.map { TrackMap.Track(ladder: $0.ladder, levels: $0.levels) }
            return PassagesContent(
                framework: framework, ladder: ladder, draft: draft, levels: tracks.first { $0.ladder.id == id }?.levels ?? [],
                others: tracks.filter { $0.ladder.id != id },
                map: TrackMap.groups(tracks, stored.passages).first { $0.holds(id) }, seen: try Fingerprint.of(draft.passages))
        }
    }
}
