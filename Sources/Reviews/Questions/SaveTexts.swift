import Foundation
import Kernel
import Storage

/// Keeps what a form says to the questions of its cycle.
enum SaveTexts {
    static func perform(
        _ texts: [QuestionAnswer], in contribution: Contribution, of review: Review, from version: Int, permit: Writing, in db: Write
    ) throws -> Int {
        let next = try KeepDraft.perform(contribution, of: review, from: version, permit: permit, in: db)
        try db.run("DELETE FROM question_answers WHERE contribution_id = \(contribution.id)", unrecorded: "a draft is its author's alone")
        for answer in texts {
            try db.run(
                """
                INSERT INTO question_answers (contribution_id, question_id, organization_id, text, text_language)
                VALUES (\(contribution.id), \(answer.question), \(db.organization), \(answer.text.text), \(answer.text.language))
                """, unrecorded: "a draft is its author's alone")
        }
        return next
    }
}
