import Kernel
import Storage

/// Takes a claim out of a file that is not shared.
enum RemoveClaim {
    static func perform(permit: ClaimChanging, in db: Write) throws {
        let claim = permit.claim
        try db.touch(claim.review)
        try db.run(
            "DELETE FROM dossier_citations WHERE claim_id = \(claim.id) AND organization_id = \(db.organization)", unrecorded: "part of claim.removed")
        try db.run(
            "DELETE FROM dossier_answer_citations WHERE claim_id = \(claim.id) AND organization_id = \(db.organization)", unrecorded: "part of claim.removed")
        try db.run(
            "DELETE FROM dossier_claims WHERE id = \(claim.id) AND organization_id = \(db.organization)",
            recording: Event("claim.removed", "claim", claim.id, ["review": .of(claim.review)]))
    }
}
