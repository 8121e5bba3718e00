import Foundation
import Kernel
import Storage

/// The form of a manager who became one after the launch.
package enum BeginAssessment {
    package static func perform(_ review: Review, permit: Assessing, in db: Write) throws -> ContributionID {
        guard let author = db.viewer?.person else { throw Refusal.signedOut }
        let isNew = try InviteContribution.perform(.manager, author, to: review.id, in: db)
        let form = try Contribution.attributed(of: review.id, in: db).first { $0.kind == .manager && $0.author == author }
        guard let form else { throw Refusal.notFound }
        if isNew { try db.record(Event("review.assessment_begun", "review", review.id, ["author": .of(author)])) }
        return form.id
    }
}
