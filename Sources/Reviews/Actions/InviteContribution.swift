import Foundation
import Kernel
import Storage

/// A form for one author of one review.
struct InviteContribution: Sendable {
    let kind: Contribution.Kind
    let author: PersonID
    let review: ReviewID

    private static let into: Query = "INSERT INTO contributions (id, organization_id, review_id, kind, author_id, state, is_late, version)"
    private static let unlessThere: Query = "ON CONFLICT (review_id, kind, author_id) DO NOTHING"

    /// - Returns: whether there was none yet.
    @discardableResult
    static func perform(_ kind: Contribution.Kind, _ author: PersonID, to review: ReviewID, in db: Write) throws -> Bool {
        try perform([InviteContribution(kind: kind, author: author, review: review)], in: db) > 0
    }

    /// - Returns: how many there were not yet.
    @discardableResult
    static func perform(_ all: [InviteContribution], in db: Write) throws -> Int {
        let rows: [Query] = all.map { form in
            let id: ContributionID = db.id()
            return "(\(id), \(db.organization), \(form.review), \(form.kind), \(form.author), 'invited', \(false), 1)"
        }
        return try db.insert(
            rows, into: into, orElse: unlessThere, unrecorded: "part of cycle.launched, cycle.stage_opened, cycle.stage_settled and review.assessment_begun")
    }
}
