import Kernel
import Site
import Storage

/// Rewrites a claim; whoever takes it over from somebody who left becomes its author.
enum ChangeClaim {
    static func perform(_ draft: ClaimDraft, from version: Int, in subjects: GridSubjects, permit: ClaimChanging, in db: Write) throws {
        let claim = permit.claim
        guard let place = subjects.place(of: draft.subject) else { throw Refusal.invalid(NewClaimForm.subject.name, ClaimWords.noSuchSubject) }
        try db.touch(claim.review)
        let changed = try db.run(
            """
            UPDATE dossier_claims SET author_id = \(permit.preparing.author), theme_id = \(place.theme), competency_id = \(orNull: place.competency),
                sentence = \(draft.text.text), language = \(draft.text.language), version = version + 1
            WHERE id = \(claim.id) AND organization_id = \(db.organization) AND version = \(version)
            """, recording: Event("claim.changed", "claim", claim.id, ["review": .of(claim.review), "text": .string(draft.text.text)]))
        guard changed == 1 else { throw Refusal.conflict(ClaimWords.changedMeanwhile) }
    }
}
