import Kernel
import Storage

/// Lets a claim rest on an answer of the review.
enum CiteAnswer {
    static func perform(_ answer: CitedAnswer, permit: ClaimChanging, in db: Write) throws {
        let claim = permit.claim
        try db.touch(claim.review)
        try db.run(
            """
            INSERT INTO dossier_answer_citations (claim_id, source, competency_id, organization_id)
            VALUES (\(claim.id), \(answer.source), \(answer.competency), \(db.organization)) ON CONFLICT (claim_id, source, competency_id) DO NOTHING
            """, recording: Event("claim.answer_cited", "claim", claim.id, answer.details))
    }
}

/// Takes an answer away from a claim.
enum DetachAnswer {
    static func perform(_ answer: CitedAnswer, permit: ClaimChanging, in db: Write) throws {
        let claim = permit.claim
        guard claim.answers.contains(answer) else { throw Refusal.notFound }
        try db.touch(claim.review)
        try db.run(
            """
            DELETE FROM dossier_answer_citations WHERE claim_id = \(claim.id) AND source = \(answer.source) AND competency_id = \(answer.competency)
                AND organization_id = \(db.organization)
            """, recording: Event("claim.answer_detached", "claim", claim.id, answer.details))
    }
}

extension CitedAnswer {
    fileprivate var details: JSON { ["source": .string(source.rawValue), "competency": .of(competency)] }
}
