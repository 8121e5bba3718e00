import Careers
import Evidence
import Kernel
import Reviews

/// A sentence about somebody's work that rests on facts.
package struct Claim: Sendable, Equatable {
    /// A synthesis says what matters: so many sentences at most.
    package static let most = 5

    package let id: ClaimID
    package let review: ReviewID
    package let author: PersonID
    package let authorName: String
    package let text: WrittenText
    package let theme: ThemeID
    package let competency: CompetencyID?
    package let version: Int
    /// Every fact it cites, withdrawn since or not, the latest first.
    package var cited: [EvidenceItem] = []

    /// Answers of the review it cites, in the order of the grid.
    package var answers: [CitedAnswer] = []

    /// The facts it may rest on.
    package var evidence: [EvidenceItem] { cited.filter(\.isCitable) }

    /// Nothing supports it: no fact that stands, no answer.
    package var isBare: Bool { evidence.isEmpty && answers.isEmpty }

    package var subject: ClaimSubject { competency.map { .competency($0) } ?? .theme(theme) }
}

extension EvidenceItem {
    /// Shared, and not taken back.
    package var isCitable: Bool { confidentiality == .shared && withdrawal == nil }
}
