import Evidence
import Kernel
import Storage

/// Lets a claim rest on a fact.
enum CiteEvidence {
    static func perform(_ fact: EvidenceItem, permit: ClaimChanging, in db: Write) throws {
        let claim = permit.claim
        try db.touch(claim.review)
        try db.run(
            """
            INSERT INTO dossier_citations (claim_id, item_id, organization_id) VALUES (\(claim.id), \(fact.id), \(db.organization))
            ON CONFLICT (claim_id, item_id) DO NOTHING
            """, recording: Event("claim.evidence_cited", "claim", claim.id, ["evidence": .of(fact.id)]))
    }
}

/// Takes a fact away from a claim.
enum DetachEvidence {
    static func perform(_ item: EvidenceID, permit: ClaimChanging, in db: Write) throws {
        let claim = permit.claim
        guard claim.cited.contains(where: { $0.id == item }) else { throw Refusal.notFound }
        try db.touch(claim.review)
        try db.run(
            "DELETE FROM dossier_citations WHERE claim_id = \(claim.id) AND item_id = \(item) AND organization_id = \(db.organization)",
            recording: Event("claim.evidence_detached", "claim", claim.id, ["evidence": .of(item)]))
    }
}
