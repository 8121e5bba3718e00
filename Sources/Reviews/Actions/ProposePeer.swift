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
        // Held, so that nobody is proposed once the gate was passed meanwhile.
        _ = try db.rows("SELECT id FROM review_cycles WHERE id = \(cycle.id) \(.forUpdate)")
        // A list could otherwise be one too long, and two lists ask the same peer once too often.
        try Turn.take(review.id, in: db)
        try Turn.take(asking: peer, in: db)
        if permit.origin == .manager, reason == nil { throw Refusal.invalid(reasonField, PeerWords.needsReason) }
        let today = db.today
        try refuseUnfit(peer, for: review, in: cycle, on: today, db)
        let nominations = try Nomination.of(review.id, in: db)
        let known = nominations.first { $0.peer == peer }
        if let known, known.state != .removed { throw Refusal.invalid(peerField, PeerWords.alreadyThere) }
        if let known, known.wasRemovedByManager, permit.origin == .subject { throw Refusal.invalid(peerField, PeerWords.removedBefore) }
        if nominations.takingPart(on: today) >= Nomination.count.upperBound { throw Refusal.invalid(peerField, PeerWords.full) }
        let place = nominations.openPlaces(on: today).first?.id
        if permit.isReplacing, place == nil { throw Refusal.conflict(PolicyWords.nominationsClosed) }
        try refuseOverloaded(peer, for: review, in: cycle, on: today, nominations, db)
        let kind = try kind(of: peer, for: review, in: cycle, on: today, db)
        let event = Event(
            "nomination.proposed", "review", review.id,
            ["peer": .of(peer), "by": .string(permit.origin.rawValue), "reason": .of(reason?.text), "replaces": .of(place)])
        try db.run(
            """
            INSERT INTO nominations (id, organization_id, review_id, peer_id, proposed_by, state, reason, reason_language, kind, replaces_id)
            VALUES (\(known?.id ?? db.id()), \(db.organization), \(review.id), \(peer), \(permit.origin), 'standing', \(orNull: reason?.text),
                \(orNull: reason?.language), \(kind), \(orNull: place))
            ON CONFLICT (review_id, peer_id) DO UPDATE SET proposed_by = \(permit.origin), state = 'standing', reason = \(orNull: reason?.text),
                reason_language = \(orNull: reason?.language), kind = \(kind), replaces_id = \(orNull: place)
            """, recording: event)
        if permit.isReplacing { try InviteContribution.perform(kind, peer, to: review.id, in: db) }
    }

    /// By the teams of the day, for good.
    private static func kind(of peer: PersonID, for review: Review, in cycle: ReviewCycle, on today: Day, _ db: Write) throws -> Contribution.Kind {
        guard cycle.plan.asking.splitsTeams else { return .peer }
        return try PeerCandidate.teammates(of: review.subject, on: today, in: db).contains(peer) ? .peer : .crossTeam
    }

    private static func refuseOverloaded(
        _ peer: PersonID, for review: Review, in cycle: ReviewCycle, on today: Day, _ nominations: [Nomination], _ db: Write
    ) throws {
        let asking = cycle.plan.asking
        guard try Nomination.loads(in: review.cycle, in: db)[peer] ?? 0 >= asking.load else { return }
        let taken = Set(nominations.filter { $0.state != .removed }.map(\.peer))
        let others = try PeerCandidate.all(for: review, in: cycle, on: today, of: db.organization, db).filter { !taken.contains($0.person) }
        throw Refusal.invalid(peerField, PeerWords.overloaded(asking.load, instead: others.instead(asking)))
    }

    private static func refuseUnfit(_ peer: PersonID, for review: Review, in cycle: ReviewCycle, on today: Day, _ db: Write) throws {
        guard try PeerCandidate.isPresent(peer, on: today, of: db.organization, in: db), peer != review.subject else {
            throw Refusal.invalid(peerField, PeerWords.unknown)
        }
        let kin = try Kin.of(review.subject, in: cycle, on: today, of: db.organization, db)
        if kin.excludes(peer, as: .peer) { throw Refusal.invalid(peerField, PeerWords.notAPeer) }
    }
}
