import Kernel
import Storage

/// What one form says: on the competencies of the grid, and to the questions of the cycle.
struct FormAnswers: Sendable, Equatable {
    var answers: [CompetencyAnswer] = []
    var texts: [QuestionAnswer] = []

    static func of(_ contribution: ContributionID, in db: any Reader) throws -> FormAnswers {
        FormAnswers(answers: try CompetencyAnswer.of(contribution, in: db), texts: try QuestionAnswer.of(contribution, in: db))
    }

    static func of(_ contributions: [ContributionID], in db: any Reader) throws -> [FormAnswers] {
        let (answers, texts) = (try CompetencyAnswer.of(contributions, in: db), try QuestionAnswer.of(contributions, in: db))
        return contributions.map { FormAnswers(answers: answers[$0] ?? [], texts: texts[$0] ?? []) }
    }
}
