import Careers
import Evidence
import Kernel
import Reviews

/// What a file rests on: sources, authors, months, figures against words, and what nothing supports.
package struct Coverage: Sendable, Equatable, Codable {
    package struct Source: Sendable, Equatable, Codable { let kind: EvidenceKind, facts: Int }
    /// `2026-04`.
    package struct Month: Sendable, Equatable, Codable { let month: String, facts: Int }

    /// A manager's placement beside one that differs.
    package struct Contradiction: Sendable, Equatable, Codable {
        package enum Side: String, Sendable, Codable {
            case own = "self"
            case peer
            case crossTeam = "cross_team"
            case report
        }

        let competency: CompetencyID
        let manager: String
        /// A level's number, 0 when nothing was seen.
        let placement: Int
        let side: Side
        /// Of whoever signs; absent for the person and for what is published of several.
        var name: String?
        let said: PublishedStatement
    }

    package let facts: Int
    package let sources: [Source]
    package let measures: Int
    package let documents: Int
    package let accounts: Int
    package let authors: Int
    /// Authors who are not the managers.
    package let otherAuthors: Int
    package let months: [Month]
    /// Facts from before the period.
    package let earlier: Int
    package let themesWithoutClaim: [ThemeID]
    package let themesWithoutFact: [ThemeID]
    package let claimsWithoutEvidence: [ClaimID]
    /// They rest on answers, and on no fact.
    package let claimsOnAnswersAlone: [ClaimID]?
    package let contradictions: [Contradiction]
}

/// What is published of one competency, in numbers of levels.
package struct PublishedStatement: Sendable, Equatable, Codable {
    package enum Form: String, Sendable, Codable { case single, withheld, majority, spread, counts }
    package struct Count: Sendable, Equatable, Codable { let placement: Int, answers: Int }

    let form: Form
    /// One level, or the lowest and the highest; 0 when nothing was seen.
    let placements: [Int]
    let counts: [Count]?

    init(single placement: Int) { (form, placements, counts) = (.single, [placement], nil) }

    init(_ statement: Statement, on grid: Grid) {
        let order = { (placement: Placement) in grid.order(of: placement) ?? 0 }
        switch statement {
        case .withheld: (form, placements, counts) = (.withheld, [], nil)
        case .majority(let placement): (form, placements, counts) = (.majority, [order(placement)], nil)
        case .spread(let lowest, let highest): (form, placements, counts) = (.spread, [order(.level(lowest)), order(.level(highest))], nil)
        case .counts(let all):
            (form, placements, counts) = (.counts, [], all.map { Count(placement: order($0.placement), answers: $0.answers) })
        }
    }
}
