import Careers
import Evidence
import Foundation
import Kernel
import Reviews
import Storage

/// One claim with the facts it cites and those it could.
struct ClaimSheet: Sendable {
    static let pageSize = 25

    let preparation: Preparation
    let claim: Claim
    /// Narrows the facts to one competency of the grid.
    let competency: CompetencyID?
    let page: Int
    let unread: UnreadChoices

    var mayChange: Bool { preparation.obstacle == nil && preparation.changeable.contains(claim.id) }

    /// What it does not cite yet, narrowed.
    var candidates: [EvidenceItem] {
        let cited = Set(claim.cited.map(\.id))
        return preparation.facts.filter { fact in
            guard !cited.contains(fact.id) else { return false }
            guard let competency else { return true }
            return preparation.subjects.competencies(of: fact.competencies.map(\.id)).contains(competency)
        }
    }

    /// Answers it does not cite yet, on the competency chosen, or on what it is about.
    var candidateAnswers: [CitedAnswer] {
        let about = competency.map { [$0] } ?? claim.competency.map { [$0] } ?? preparation.subjects.theme(claim.theme)?.competencies.map(\.id) ?? []
        return preparation.answers.filter { about.contains($0.competency) && !claim.answers.contains($0) }
    }

    var pages: Int { max(1, (candidates.count + Self.pageSize - 1) / Self.pageSize) }
    var shown: [EvidenceItem] { Array(candidates.dropFirst((page - 1) * Self.pageSize).prefix(Self.pageSize)) }

    static func load(
        _ id: ClaimID, competency: CompetencyID? = nil, page: Int = 1, unread: UnreadChoices = UnreadChoices(), for viewer: Viewer, at now: Date,
        in db: any Reader
    ) throws -> ClaimSheet {
        let review = try Claim.review(of: id, in: viewer.organization, db)
        let preparation = try Preparation.load(review, for: viewer, at: now, in: db)
        guard let claim = preparation.claims.first(where: { $0.id == id }) else { throw Refusal.notFound }
        return ClaimSheet(preparation: preparation, claim: claim, competency: competency, page: page, unread: unread)
    }
}
