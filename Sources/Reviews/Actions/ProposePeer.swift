import Foundation
import Kernel
import Storage

/// Adds a peer: proposed by the person, or added by their manager with a reason.
package enum ProposePeer {
    static let peerField = "peer"
    static let reasonField = "reason"

    package static func perform(
        _ peer: PersonID, to review: Review, in cycle: ReviewCycle, because reason: WrittenText?, permit: Nominating, _ db: Write
    ) throws {
        // One proposal of a cycle at a time: two lists could otherwise ask the same peer once too often.
        _ = try db.rows("SELECT id FROM review_cycles WHERE id = \(cycle.id) \(.forUpdate)")
        if permit.origin == .manager, reason == nil { throw Refusal.invalid(reasonField, PeerWords.needsReason) }
        try refuseUnfit(peer, for: review, in: cycle, db)
        let nominations = try Nomination.of(review.id, in: db)
        let known = nominations.first { $0.peer == peer }
        if let known, known.state != .removed { throw Refusal.invalid(peerField, PeerWords.alreadyThere) }
        if let known, known.wasRemovedByManager, permit.origin == .subject { throw Refusal.invalid(peerField, PeerWords.removedBefore) }
        if nominations.count(where: { $0.state == .standing }) >= Nomination.count.upperBound { throw Refusal.invalid(peerField, PeerWords.full) }
        if try Nomination.loads(in: review.cycle, in: db)[peer] ?? 0 >= Nomination.load { throw Refusal.invalid(peerField, PeerWords.overloaded) }
        let id = known?.id ?? db.id()
        let event = Event(
            "nomination.proposed", "review", review.id, ["peer": .of(peer), "by": .string(permit.origin.rawValue), "reason": .of(reason?.text)])
        try db.run(
            """
            INSERT INTO nominations (id, organization_id, review_id, peer_id, proposed_by, state, reason, reason_language)
            VALUES (\(id), \(db.organization), \(review.id), \(peer), \(permit.origin), 'standing', \(orNull: reason?.text), \(orNull: reason?.language))
            ON CONFLICT (review_id, peer_id) DO UPDATE SET proposed_by = \(permit.origin), state = 'standing', reason = \(orNull: reason?.text),
                reason_language = \(orNull: reason?.language)
            """, recording: event)
    }

    private static func refuseUnfit(_ peer: PersonID, for review: Review, in cycle: ReviewCycle, _ db: Write) throws {
        let today = Day(of: db.now, in: db.viewer?.timeZone ?? .gmt)
        guard try PeerCandidate.isPresent(peer, on: today, of: db.organization, in: db), peer != review.subject else {
            throw Refusal.invalid(peerField, PeerWords.unknown)
        }
        let kin = try Kin.of(review.subject, in: cycle, on: today, of: db.organization, db)
        if kin.excludes(peer, as: .peer) { throw Refusal.invalid(peerField, PeerWords.notAPeer) }
    }
}
