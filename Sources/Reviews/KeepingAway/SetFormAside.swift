import Foundation
import Kernel
import Storage

/// What a manager sent before they declared a conflict is a draft again, theirs alone: nobody reads it nor its axes, and nothing of it is sealed.
enum SetFormAside {
    /// Touches the review whatever it changes: a sharing at the same time either came first or starts again.
    static func perform(of person: PersonID, in review: Review, _ db: Write) throws {
        try db.run(
            """
            UPDATE contributions SET state = 'draft', is_late = \(false), version = version + 1
            WHERE review_id = \(review.id) AND author_id = \(person) AND kind = 'manager' AND state = 'submitted' AND organization_id = \(db.organization)
            """, unrecorded: "part of conflict.declared")
        let state = try state(of: review, without: person, db)
        try db.run(
            "UPDATE reviews SET state = \(state) WHERE id = \(review.id) AND organization_id = \(db.organization) AND shared_at IS NULL",
            unrecorded: "part of conflict.declared")
    }

    /// Where the review stands by the forms of the others: managers write once peers are closed.
    private static func state(of review: Review, without person: PersonID, _ db: Write) throws -> ReviewState {
        guard review.state == .managerDraft || review.state == .ready else { return review.state }
        let today = db.today
        if try !review.managers(on: today, of: db.organization, in: db).isEmpty, try review.managersStillWriting(in: db).isEmpty { return .ready }
        let isBegun = try Contribution.attributed(of: review.id, in: db).contains { $0.kind == .manager && $0.author != person && $0.state != .invited }
        return isBegun ? .managerDraft : .peersClosed
    }
}
