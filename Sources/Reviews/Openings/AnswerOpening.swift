import Careers
import Foundation
import Kernel
import Storage

package typealias AnswerOpeningID = ID<AnswerOpening>

/// The opening of one confidential answer: asked by a case-holder for a reason, agreed by another, told to its author.
package struct AnswerOpening: Sendable, Equatable {
    enum State: String, StoredWord, Sendable, Codable { case asked, opened, refused }

    let id: AnswerOpeningID
    let review: ReviewID
    let cycle: CycleID
    let cycleName: String
    let subject: PersonID
    let subjectName: String
    let contribution: ContributionID
    /// One of the two: what the answer is about.
    let competency: CompetencyID?
    let question: QuestionID?
    let author: PersonID
    /// What was quoted, as it can be read in the summary.
    let words: String
    let reason: WrittenText
    let state: State
    let askedBy: PersonID
    let askedByName: String
    let askedAt: Date
    let settledBy: PersonID?
    let settledByName: String?
    let refusal: WrittenText?
    let authorHasRead: Bool
}

extension AnswerOpening: RowDecodable {
    package init(row: Row) throws {
        id = try row["id"]
        review = try row["review_id"]
        cycle = try row["cycle_id"]
        cycleName = try row["cycle_name"]
        subject = try row["subject_id"]
        subjectName = try row.fullName()
        contribution = try row["contribution_id"]
        competency = try row["competency_id"]
        question = try row["question_id"]
        author = try row["author_id"]
        words = try row["words"]
        reason = try row.written("reason") ?? WrittenText("", in: .french)
        state = try row["state"]
        askedBy = try row["asked_by"]
        let (given, family): (String, String) = (try row["asker_given"], try row["asker_family"])
        askedByName = "\(given) \(family)"
        askedAt = try row["asked_at"]
        settledBy = try row["settled_by"]
        let (otherGiven, otherFamily): (String?, String?) = (try row["other_given"], try row["other_family"])
        settledByName = otherGiven.flatMap { first in otherFamily.map { "\(first) \($0)" } }
        refusal = try row.written("refusal")
        authorHasRead = try row["author_has_read"]
    }

    /// Every one of an organization a condition on `o` and its form `k` chooses: whoever asks judges each by the policy.
    static func all(_ condition: Query, of organization: OrganizationID, in db: any Reader) throws -> [AnswerOpening] {
        try db.all(
            """
            SELECT o.id, o.review_id, r.cycle_id, c.name AS cycle_name, r.subject_id, p.given_name, p.family_name, o.contribution_id, o.competency_id,
                o.question_id, k.author_id, o.words, o.reason, o.reason_language, o.state, o.asked_by, a.given_name AS asker_given, a.family_name AS asker_family,
                o.asked_at, o.settled_by, s.given_name AS other_given, s.family_name AS other_family, o.refusal, o.refusal_language, o.author_has_read
            FROM answer_openings o JOIN reviews r ON r.id = o.review_id JOIN review_cycles c ON c.id = r.cycle_id
            JOIN contributions k ON k.id = o.contribution_id JOIN people p ON p.id = r.subject_id JOIN people a ON a.id = o.asked_by
            LEFT JOIN people s ON s.id = o.settled_by
            WHERE o.organization_id = \(organization) AND (\(condition)) ORDER BY o.asked_at DESC, o.id DESC LIMIT 200
            """)
    }
}
