import Foundation
import Kernel
import Storage

/// Sends a form: attributed ones are recorded with their author, confidential ones leave no trace of who or when.
package enum SendContribution {
    package static func perform(_ contribution: Contribution, of review: Review, on grid: Grid, permit: Writing, in db: Write) throws {
        let placed = Set(try CompetencyAnswer.of(contribution.id, in: db).filter { $0.placement != nil }.map(\.competency))
        let missing = grid.rows.count { !placed.contains($0.id) }
        guard missing == 0 else { throw Refusal.invalid(nil, FormWords.missing(missing)) }
        let update: Query = """
            UPDATE contributions SET state = 'submitted', is_late = \(permit.isLate), version = version + 1 WHERE id = \(contribution.id)
            """
        if contribution.kind.isConfidential {
            try db.run(update, unrecorded: "the journal keeps one record of the whole stage")
        } else {
            try db.run(
                update,
                recording: Event(
                    "contribution.sent", "review", review.id,
                    ["kind": .string(contribution.kind.rawValue), "late": .bool(permit.isLate), "author": .of(contribution.author)]))
        }
        if contribution.kind == .own { try review.advance(to: .selfSubmitted, in: db) }
        if contribution.kind == .manager, try review.managersStillWriting(in: db).isEmpty { try review.advance(to: .ready, in: db) }
    }
}

extension Review {
    /// Managers of today whose form is not sent.
    func managersStillWriting(in db: Write) throws -> [PersonID] {
        let today = Day(of: db.now, in: db.viewer?.timeZone ?? .gmt)
        let sent = Set(try Contribution.attributed(of: id, in: db).filter { $0.kind == .manager && $0.isSubmitted }.map(\.author))
        return try Line.managers(of: subject, on: today, of: db.organization, in: db).filter { !sent.contains($0) }
    }
}
