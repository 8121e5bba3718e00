import Careers
import Evidence
import Kernel
import Storage

extension CompetencyAnswer: RowDecodable {
    static let columns: Query = "a.competency_id, a.level_id, a.is_unseen, a.confidence, a.comment, a.comment_language"

    package init(row: Row) throws {
        competency = try row["competency_id"]
        let (level, isUnseen): (LevelID?, Bool) = (try row["level_id"], try row["is_unseen"])
        placement = isUnseen ? .unseen : level.map { .level($0) }
        confidence = try row["confidence"]
        comment = try row.written("comment")
        facts = []
    }

    package static func of(_ contribution: ContributionID, in db: any Reader) throws -> [CompetencyAnswer] {
        let answers = try db.all(CompetencyAnswer.self, "SELECT \(columns) FROM answers a WHERE a.contribution_id = \(contribution)")
        let cited = try db.rows("SELECT c.competency_id, c.item_id FROM answer_evidence c WHERE c.contribution_id = \(contribution)")
        let facts = try Dictionary(grouping: cited) { try $0.get("competency_id", as: CompetencyID.self) }
        return try answers.map { answer in
            var answer = answer
            answer.facts = Set(try (facts[answer.competency] ?? []).map { try $0.get("item_id") })
            return answer
        }
    }

    static func of(_ contributions: [ContributionID], in db: any Reader) throws -> [ContributionID: [CompetencyAnswer]] {
        let rows = try db.rows("SELECT a.contribution_id, \(columns) FROM answers a WHERE a.contribution_id IN (\(list: contributions))")
        return try Dictionary(grouping: rows) { try $0.get("contribution_id", as: ContributionID.self) }
            .mapValues { try $0.map(CompetencyAnswer.init(row:)) }
    }
}
