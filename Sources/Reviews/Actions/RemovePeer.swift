import Foundation
import Kernel
import Storage

/// Takes a peer off the list: the person what they proposed, the manager anybody, with a reason.
package enum RemovePeer {
    package static func perform(_ id: NominationID, of review: Review, because reason: WrittenText?, permit: Nominating, in db: Write) throws {
        guard !permit.isReplacing else { throw Refusal.conflict(PolicyWords.nominationsClosed) }
        let nomination = try Nomination.of(review.id, in: db).first { $0.id == id }
        guard let nomination else { throw Refusal.notFound }
        guard nomination.state == .standing else { throw Refusal.conflict(PeerWords.notRemovable) }
        if permit.origin == .manager, reason == nil { throw Refusal.invalid("reason", PeerWords.needsReason) }
        if permit.origin == .subject, nomination.origin == .manager { throw Refusal.forbidden(PeerWords.byManagerOnly) }
        let event = Event(
            "nomination.removed", "review", review.id,
            ["peer": .of(nomination.peer), "by": .string(permit.origin.rawValue), "reason": .of(reason?.text)])
        try db.run(
            """
            UPDATE nominations SET state = 'removed', reason = \(orNull: reason?.text), reason_language = \(orNull: reason?.language), replaces_id = NULL
            WHERE id = \(id) AND organization_id = \(db.organization)
            """, recording: event)
    }
}

/// A peer says no, and why; the manager reads it, and somebody else is found.
package enum DeclineNomination {
    static func perform(_ nomination: Nomination, because reason: WrittenText, permit: KeepingAway, in db: Write) throws {
        guard nomination.state == .standing, permit.review == nomination.review else { throw Refusal.conflict(PeerWords.notRemovable) }
        try db.run(
            """
            UPDATE nominations SET state = 'declined', reason = \(reason.text), reason_language = \(reason.language)
            WHERE id = \(nomination.id) AND organization_id = \(db.organization)
            """, recording: Event("nomination.declined", "review", nomination.review, ["peer": .of(nomination.peer), "reason": .string(reason.text)]))
        if let form = permit.form { try DiscardForm.perform(form, in: db) }
    }
}
