import Foundation
import Kernel
import Storage

/// A form for one author of one review.
enum InviteContribution {
    /// - Returns: whether there was none yet.
    @discardableResult
    static func perform(_ kind: Contribution.Kind, _ author: PersonID, to review: ReviewID, in db: Write) throws -> Bool {
        let id: ContributionID = db.id()
        return try db.run(
            """
            INSERT INTO contributions (id, organization_id, review_id, kind, author_id, state, is_late, version)
            VALUES (\(id), \(db.organization), \(review), \(kind), \(author), 'invited', \(false), 1)
            ON CONFLICT (review_id, kind, author_id) DO NOTHING
            """, unrecorded: "part of cycle.launched, cycle.stage_opened and review.assessment_begun") > 0
    }
}
