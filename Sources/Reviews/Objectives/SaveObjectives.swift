import Evidence
import Foundation
import Kernel
import Storage

/// Keeps the objectives a self-evaluation lists.
enum SaveObjectives {
    static func perform(
        _ drafts: [ObjectiveDraft], absence: WrittenText?, in contribution: Contribution, of review: Review, from version: Int, permit: Writing, in db: Write
    ) throws -> Int {
        let next = try KeepDraft.perform(contribution, of: review, from: version, permit: permit, in: db)
        try clear(contribution.id, db)
        for (index, draft) in drafts.filter({ !$0.isEmpty }).enumerated() { try insert(draft, at: index + 1, in: contribution.id, db) }
        if let absence {
            try db.run(
                """
                INSERT INTO objective_absences (contribution_id, organization_id, reason, reason_language)
                VALUES (\(contribution.id), \(db.organization), \(absence.text), \(absence.language))
                """, unrecorded: "a draft is its author's alone")
        }
        return next
    }

    private static func clear(_ contribution: ContributionID, _ db: Write) throws {
        try db.run(
            "DELETE FROM objective_evidence WHERE objective_id IN (SELECT o.id FROM review_objectives o WHERE o.contribution_id = \(contribution))",
            unrecorded: "a draft is its author's alone")
        for table: Query in ["review_objectives", "objective_absences"] {
            try db.run("DELETE FROM \(table) WHERE contribution_id = \(contribution)", unrecorded: "a draft is its author's alone")
        }
    }

    private static func insert(_ draft: ObjectiveDraft, at position: Int, in contribution: ContributionID, _ db: Write) throws {
        let id: ObjectiveID = db.id()
        try db.run(
            """
            INSERT INTO review_objectives (id, organization_id, contribution_id, position, title, title_language, expected, expected_language,
                result, result_language, context, context_language)
            VALUES (\(id), \(db.organization), \(contribution), \(position), \(orNull: draft.title?.text), \(orNull: draft.title?.language),
                \(orNull: draft.expected?.text), \(orNull: draft.expected?.language), \(orNull: draft.result?.text), \(orNull: draft.result?.language),
                \(orNull: draft.context?.text), \(orNull: draft.context?.language))
            """, unrecorded: "a draft is its author's alone")
        for fact in draft.facts.sorted() {
            try db.run(
                "INSERT INTO objective_evidence (objective_id, item_id, organization_id) VALUES (\(id), \(fact), \(db.organization))",
                unrecorded: "a draft is its author's alone")
        }
    }
}

/// Keeps what a manager's form says of them.
enum SaveRemarks {
    static func perform(
        _ remarks: [ObjectiveRemark], in contribution: Contribution, of review: Review, from version: Int, permit: Writing, in db: Write
    ) throws -> Int {
        let next = try KeepDraft.perform(contribution, of: review, from: version, permit: permit, in: db)
        try db.run("DELETE FROM objective_comments WHERE contribution_id = \(contribution.id)", unrecorded: "a draft is its author's alone")
        for remark in remarks {
            guard let comment = remark.comment else { continue }
            try db.run(
                """
                INSERT INTO objective_comments (contribution_id, objective_id, organization_id, comment, comment_language)
                VALUES (\(contribution.id), \(remark.objective.id), \(db.organization), \(comment.text), \(comment.language))
                """, unrecorded: "a draft is its author's alone")
        }
        return next
    }
}
