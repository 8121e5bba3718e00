import Foundation
import Kernel
import Storage

/// Gives the person their review, once every manager of theirs has written.
package enum ShareReview {
    package static func perform(_ review: Review, permit: Sharing, in db: Write) throws {
        guard let author = db.viewer?.person else { throw Refusal.signedOut }
        // What is shared is sealed with the summary of confidential answers: never before it is taken.
        guard try ReviewCycle.stored(review.cycle, of: db.organization, in: db)?.hasSettled(.managerWriting) ?? false else {
            throw Refusal.conflict(SharingWords.summaryAwaited)
        }
        let waiting = try review.managersStillWriting(in: db)
        guard waiting.isEmpty else { throw Refusal.conflict(waiting.contains(author) ? SharingWords.sendFirst : SharingWords.waitsForOther) }
        try db.run(
            """
            UPDATE reviews SET state = 'shared', shared_at = \(db.now), shared_by = \(author)
            WHERE id = \(review.id) AND organization_id = \(db.organization) AND shared_at IS NULL
            """, recording: Event("review.shared", "review", review.id))
    }
}
