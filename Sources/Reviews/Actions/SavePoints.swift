import Foundation
import Kernel
import Storage

/// Keeps what a form says of the axes of the review before.
package enum SavePoints {
    package static func perform(
        _ points: [PreviousPoint], in contribution: Contribution, of review: Review, from version: Int, permit: Writing, in db: Write
    ) throws -> Int {
        let next = try KeepDraft.perform(contribution, of: review, from: version, permit: permit, in: db)
        try db.run("DELETE FROM previous_points WHERE contribution_id = \(contribution.id)", unrecorded: "a draft is its author's alone")
        for point in points where point.standing != nil || point.comment != nil {
            try db.run(
                """
                INSERT INTO previous_points (contribution_id, axis_id, organization_id, standing, comment, comment_language)
                VALUES (\(contribution.id), \(point.axis.id), \(db.organization), \(orNull: point.standing), \(orNull: point.comment?.text),
                    \(orNull: point.comment?.language))
                """, unrecorded: "a draft is its author's alone")
        }
        return next
    }
}
