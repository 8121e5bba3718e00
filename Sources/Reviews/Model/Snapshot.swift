import Careers
import Kernel

/// What is shown of confidential answers of one kind: computed once, when their stage closes, never again.
package struct Snapshot: Sendable, Equatable, Codable {
    package struct Line: Sendable, Equatable, Codable {
        package let competency: CompetencyID
        package let statement: Statement
        /// Nil when too few said how sure they are.
        package let sureness: Sureness?
    }

    package struct Remarks: Sendable, Equatable, Codable {
        package let competency: CompetencyID
        /// Nil when there are too few authors.
        package let comments: [WrittenText]?
    }

    package struct Texts: Sendable, Equatable, Codable {
        package let question: QuestionID
        /// Nil when there are too few authors.
        package let comments: [WrittenText]?
    }

    /// How many sent a form; nil when that number would say too much.
    package let count: Int?
    package let thresholds: [Int]
    package let lines: [Line]
    package let remarks: [Remarks]
    /// To each question of the cycle; nil when it asked none.
    package let texts: [Texts]?
    /// Peers of the team and of other teams are together, since one of the two perspectives had too few answers; kept only when it is so.
    package var mergesTeams: Bool?

    /// What was written on a competency; nil when there are too few authors.
    package func comments(on competency: CompetencyID) -> [WrittenText]? {
        remarks.first { $0.competency == competency }?.comments
    }

    package var placementsAsked: Int { thresholds.first ?? Thresholds.leastPlacements }
    package var commentsAsked: Int { thresholds.last ?? Thresholds.leastComments }
    package var isWithheld: Bool { count == nil }

    package func sureness(of competency: CompetencyID) -> Sureness? { lines.first { $0.competency == competency }?.sureness }

    package func statement(of competency: CompetencyID) -> Statement {
        lines.first { $0.competency == competency }?.statement ?? .withheld
    }
}

/// What several people say of one competency, in words that never name anybody.
package enum Statement: Sendable, Equatable, Codable {
    case withheld
    /// Most of them: also said when all agree, or all but one, so that nobody learns what each one answered.
    case majority(Placement)
    /// Exactly k placements without a majority: from a level to a level.
    case spread(lowest: LevelID, highest: LevelID)
    case counts([Count])

    package struct Count: Sendable, Equatable, Codable {
        package let placement: Placement
        package let answers: Int
    }
}
