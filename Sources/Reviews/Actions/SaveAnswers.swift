import Foundation
import Kernel
import Storage

/// Keeps a draft. Nothing of it is recorded: a draft is its author's alone, and when somebody answers in confidence is nobody's business.
package enum SaveAnswers {
    /// - Returns: the version to save from next.
    package static func perform(
        _ answers: [CompetencyAnswer], in contribution: Contribution, of review: Review, from version: Int, permit: Writing, in db: Write
    ) throws -> Int {
        guard contribution.version == version else { throw Refusal.conflict(FormWords.changedMeanwhile) }
        for answer in answers { try replace(answer, in: contribution.id, db) }
        try db.run(
            "UPDATE contributions SET state = 'draft', version = version + 1 WHERE id = \(contribution.id)",
            unrecorded: "a draft is its author's alone")
        switch contribution.kind {
        case .own: try review.advance(to: .selfInProgress, in: db)
        case .manager: try review.advance(to: .managerDraft, in: db)
        case .peer, .report: break
        }
        return version + 1
    }

    private static func replace(_ answer: CompetencyAnswer, in contribution: ContributionID, _ db: Write) throws {
        try db.run(
            "DELETE FROM answers WHERE contribution_id = \(contribution) AND competency_id = \(answer.competency)",
            unrecorded: "a draft is its author's alone")
        if answer.isEmpty { return }
        let level: GridLevelID? = if case .level(let id)? = answer.placement { id } else { nil }
        try db.run(
            """
            INSERT INTO answers (contribution_id, competency_id, organization_id, level_id, is_unseen, confidence, comment, comment_language)
            VALUES (\(contribution), \(answer.competency), \(db.organization), \(orNull: level), \(answer.placement == .unseen),
                \(orNull: answer.confidence), \(orNull: answer.comment?.text), \(orNull: answer.comment?.language))
            """, unrecorded: "a draft is its author's alone")
    }
}

extension Review {
    /// Goes forward only; what moved it is recorded elsewhere, or is a draft.
    func advance(to state: ReviewState, in db: Write) throws {
        guard self.state < state else { return }
        try db.run("UPDATE reviews SET state = \(state) WHERE id = \(id) AND state = \(self.state)", unrecorded: "follows from the forms")
    }
}
