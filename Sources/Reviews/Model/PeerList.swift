import Foundation
import Kernel
import Storage

/// The peers of a review, while they are chosen; then those who take no part, while their place may be taken.
struct PeerList: Sendable {
    let review: Review
    let cycle: ReviewCycle
    let origin: Nomination.Origin
    let isReplacing: Bool
    /// All of them while peers are chosen. Afterwards only those who take no part: the others stand nowhere.
    let nominations: [Nomination]
    let candidates: [PeerCandidate]
    let today: Day
    /// How many answers may still come.
    let standing: Int
    let openPlaces: Int

    static func load(_ id: ReviewID, for viewer: Viewer, at now: Date, in db: any Reader) throws -> PeerList {
        let today = viewer.day(at: now)
        let review = try Review.find(id, visibleTo: viewer, on: today, in: db)
        guard let cycle = try ReviewCycle.stored(review.cycle, of: viewer.organization, in: db) else { throw Refusal.notFound }
        let permit = try ReviewPolicy(viewer, on: today).nominate(review, in: cycle, at: now, db)
        let all = try Nomination.of(id, in: db)
        let places = all.openPlaces(on: today)
        let taken = Set(all.filter { $0.state != .removed }.map(\.peer))
        let candidates = try PeerCandidate.all(for: review, in: cycle, on: today, of: viewer.organization, db).filter { !taken.contains($0.person) }
        return PeerList(
            review: review, cycle: cycle, origin: permit.origin, isReplacing: permit.isReplacing, nominations: permit.isReplacing ? places : all,
            candidates: candidates, today: today, standing: all.takingPart(on: today), openPlaces: places.count)
    }
}
