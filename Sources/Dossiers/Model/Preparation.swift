import Evidence
import Kernel
import Reviews

/// The file of a review while its managers write it.
struct Preparation: Sendable {
    let file: ReviewFile
    let claims: [Claim]
    /// Every fact about the person that a claim may cite, the latest first.
    let facts: [EvidenceItem]
    /// Every answer of the review that a claim may cite.
    let answers: [CitedAnswer]
    let subjects: GridSubjects
    let managers: [PersonID]
    let coverage: Coverage
    /// Why the viewer cannot write now; nil when they can.
    let obstacle: Phrase?
    /// The claims the viewer may change.
    let changeable: Set<ClaimID>
    /// Whether the viewer has a page of all facts about the person: their managers have.
    let opensEvidence: Bool

    var review: Review { file.review }
    /// The synthesis says as much as it may.
    var isFull: Bool { claims.count >= Claim.most }
    var isShareable: Bool { obstacle == nil && file.state >= .publishing && missing == nil }

    /// What the sharing still lacks; the rest are warnings.
    var missing: Phrase? {
        if claims.isEmpty { return SharingWords.noClaim }
        if claims.count > Claim.most { return SharingWords.tooMany(claims.count) }
        return coverage.claimsWithoutEvidence.isEmpty ? nil : SharingWords.withoutEvidence(coverage.claimsWithoutEvidence.count)
    }

    /// What the viewer saw, in short: whoever shares must have seen what is shared.
    var seen: String {
        Digest.sha256(claims.map(seen).joined(separator: ";"))
    }

    private func seen(_ claim: Claim) -> String {
        let facts = claim.evidence.map { "\($0.id) \($0.version)" } + claim.answers.map { "\($0.source) \($0.competency)" }
        return "\(claim.id) \(claim.version) " + facts.joined(separator: ",")
    }
}
