import Foundation
import Kernel
import Storage

extension SharedReview {
    /// The last one somebody received; nil when there is none that the viewer may read.
    package static func last(of person: PersonID, for viewer: Viewer, at now: Date, in db: any Reader) throws -> SharedReview? {
        let today = viewer.day(at: now)
        let review = try db.first(
            Review.self,
            """
            SELECT \(Review.columns) FROM \(Review.sources)
            WHERE r.subject_id = \(person) AND r.shared_at IS NOT NULL AND \(ReviewPolicy(viewer, on: today).visibleReviews())
            ORDER BY r.shared_at DESC, r.id DESC LIMIT 1
            """)
        guard let review, let sharedAt = review.sharedAt else { return nil }
        let file = try ReviewFile.load(review.id, for: viewer, at: now, in: db)
        return SharedReview(
            id: review.id, cycleName: file.cycle.plan.name, sharedAt: sharedAt, level: review.level,
            managers: file.managers.map { Sheet(author: $0.author, answers: $0.answers) }, own: file.own?.answers ?? [],
            attributed: file.attributed.mapValues { $0.map { Sheet(author: $0.author, answers: $0.answers) } }, snapshots: file.snapshots)
    }
}

extension UpcomingReview {
    /// The review of somebody in a cycle under way that was not shared yet, or whose conversation was not held.
    package static func of(_ person: PersonID, for viewer: Viewer, at now: Date, in db: any Reader) throws -> UpcomingReview? {
        let today = viewer.day(at: now)
        let rows = try db.rows(
            """
            SELECT r.id, c.name, c.sharing_due_on, c.conversation_due_on, r.shared_at
            FROM reviews r JOIN review_cycles c ON c.id = r.cycle_id AND c.organization_id = r.organization_id
            WHERE r.subject_id = \(person) AND c.state NOT IN ('draft', 'checked', 'closed')
                AND (r.shared_at IS NULL OR NOT EXISTS (SELECT 1 FROM review_conversations v WHERE v.review_id = r.id))
                AND \(ReviewPolicy(viewer, on: today).visibleReviews())
            ORDER BY c.conversation_due_on, r.id LIMIT 1
            """)
        return try rows.first.map { row in
            UpcomingReview(
                id: try row["id"], cycleName: try row["name"], sharingDueOn: try row["sharing_due_on"],
                conversationDueOn: try row["conversation_due_on"], isShared: try row.get("shared_at", as: Date?.self) != nil)
        }
    }
}
