import Evidence
import Kernel
import Reviews

/// The file of a review while its managers write it.
struct Preparation: Sendable {
    let file: ReviewFile
    let claims: [Claim]
    /// Every fact about the person that a claim may cite, the latest first.
    let facts: [EvidenceItem]
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
    var isShareable: Bool { obstacle == nil && file.state >= .publishing && missing == nil }

    /// What the sharing still lacks; the rest are warnings.
    var missing: Phrase? {
        if claims.isEmpty { return SharingWords.noClaim }
        return coverage.claimsWithoutEvidence.isEmpty ? nil : SharingWords.withoutEvidence(coverage.claimsWithoutEvidence.count)
    }

    /// What the viewer saw, in short: whoever shares must have seen what is shared.
    var seen: String {
        Digest.sha256(claims.map { "\($0.id) \($0.version) " + $0.evidence.map { "\($0.id) \($0.version)" }.joined(separator: ",") }.joined(separator: ";"))
    }
}
