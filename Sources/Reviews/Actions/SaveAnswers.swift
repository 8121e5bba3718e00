import Careers
import Evidence
import Foundation
import Kernel
import Storage

/// Keeps a draft of the answers on some competencies.
package enum SaveAnswers {
    /// - Returns: the version to save from next.
    package static func perform(
        _ answers: [CompetencyAnswer], in contribution: Contribution, of review: Review, from version: Int, permit: Writing, in db: Write
    ) throws -> Int {
        let next = try KeepDraft.perform(contribution, of: review, from: version, permit: permit, in: db)
        for answer in answers { try replace(answer, in: contribution.id, db) }
        return next
    }

    private static func replace(_ answer: CompetencyAnswer, in contribution: ContributionID, _ db: Write) throws {
        for table: Query in ["answer_evidence", "answers"] {
            try db.run(
                "DELETE FROM \(table) WHERE contribution_id = \(contribution) AND competency_id = \(answer.competency)",
                unrecorded: "a draft is its author's alone")
        }
        if answer.isEmpty { return }
        let level: LevelID? = if case .level(let id)? = answer.placement { id } else { nil }
        try db.run(
            """
            INSERT INTO answers (contribution_id, competency_id, organization_id, level_id, is_unseen, confidence, comment, comment_language)
            VALUES (\(contribution), \(answer.competency), \(db.organization), \(orNull: level), \(answer.placement == .unseen),
                \(orNull: answer.confidence), \(orNull: answer.comment?.text), \(orNull: answer.comment?.language))
            """, unrecorded: "a draft is its author's alone")
        for fact in answer.facts.sorted() { try cite(fact, answer.competency, in: contribution, db) }
    }

    private static func cite(_ fact: EvidenceID, _ competency: CompetencyID, in contribution: ContributionID, _ db: Write) throws {
        try db.run(
            """
            INSERT INTO answer_evidence (contribution_id, competency_id, item_id, organization_id)
            VALUES (\(contribution), \(competency), \(fact), \(db.organization))
            """, unrecorded: "a draft is its author's alone")
    }
}
