import Kernel
import Storage

/// What somebody writes to one question.
package struct QuestionAnswer: Sendable, Equatable {
    package let question: QuestionID
    package let text: WrittenText
}

extension QuestionAnswer {
    static func of(_ contribution: ContributionID, in db: any Reader) throws -> [QuestionAnswer] { try of([contribution], in: db)[contribution] ?? [] }

    static func of(_ contributions: [ContributionID], in db: any Reader) throws -> [ContributionID: [QuestionAnswer]] {
        let rows = try db.rows(
            """
            SELECT a.contribution_id, a.question_id, a.text, a.text_language FROM question_answers a
            WHERE a.contribution_id IN (\(list: contributions)) ORDER BY a.question_id
            """)
        return try Dictionary(grouping: rows) { try $0.get("contribution_id", as: ContributionID.self) }
            .mapValues { rows in
                try rows.compactMap { row in try row.written("text").map { QuestionAnswer(question: try row.get("question_id"), text: $0) } }
            }
    }
}
