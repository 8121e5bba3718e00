import Kernel
import Storage

/// How much somebody works, when HR wrote it for a review: read beside it, and by no computation.
package struct WorkShare: Sendable, Equatable {
    package let percent: Int
    package let since: Day

    static func of(_ review: ReviewID, in db: any Reader) throws -> WorkShare? {
        try db.rows("SELECT w.percent, w.since_on FROM review_work_shares w WHERE w.review_id = \(review)").first
            .map { WorkShare(percent: try $0["percent"], since: try $0["since_on"]) }
    }
}

/// Writes it, or takes it away.
enum WriteWorkShare {
    static func perform(_ share: WorkShare?, of review: Review, permit: Contextualizing, in db: Write) throws {
        guard let author = db.viewer?.person else { throw Refusal.signedOut }
        let event = Event(
            "review.work_share_written", "review", review.id,
            ["percent": share.map { .int($0.percent) } ?? .null, "since": .of(share?.since.description)])
        guard let share else {
            try db.run("DELETE FROM review_work_shares WHERE review_id = \(review.id) AND organization_id = \(db.organization)", recording: event)
            return
        }
        try db.run(
            """
            INSERT INTO review_work_shares (review_id, organization_id, percent, since_on, written_by)
            VALUES (\(review.id), \(db.organization), \(share.percent), \(share.since), \(author))
            ON CONFLICT (review_id) DO UPDATE SET percent = \(share.percent), since_on = \(share.since), written_by = \(author)
            """, recording: event)
    }
}
