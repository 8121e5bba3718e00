import Foundation
import Kernel
import Storage

/// The peers of a review, while they are chosen.
struct PeerList: Sendable {
    let review: Review
    let cycle: ReviewCycle
    let origin: Nomination.Origin
    let nominations: [Nomination]
    let candidates: [PeerCandidate]

    var standing: Int { nominations.count { $0.state == .standing } }

    static func load(_ id: ReviewID, for viewer: Viewer, at now: Date, in db: any Reader) throws -> PeerList {
        let today = Day(of: now, in: viewer.timeZone)
        let review = try Review.find(id, visibleTo: viewer, on: today, in: db)
        guard let cycle = try ReviewCycle.stored(review.cycle, of: viewer.organization, in: db) else { throw Refusal.notFound }
        let permit = try ReviewPolicy(viewer, on: today).nominate(review, cycle.state(at: now), in: db)
        let nominations = try Nomination.of(id, in: db)
        let taken = Set(nominations.filter { $0.state != .removed }.map(\.peer))
        return PeerList(
            review: review, cycle: cycle, origin: permit.origin, nominations: nominations,
            candidates: try PeerCandidate.all(for: review, in: cycle, on: today, of: viewer.organization, db).filter { !taken.contains($0.person) })
    }
}
