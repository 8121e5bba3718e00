import Kernel
import Site
import Storage

/// Adds a sentence to a file.
package enum WriteClaim {
    static func perform(_ draft: ClaimDraft, in preparation: Preparation, permit: Preparing, in db: Write) throws -> ClaimID {
        let id: ClaimID = db.id()
        if preparation.isFull { throw Refusal.invalid(NewClaimForm.text.name, ClaimWords.full) }
        guard let place = preparation.subjects.place(of: draft.subject) else { throw Refusal.invalid(NewClaimForm.subject.name, ClaimWords.noSuchSubject) }
        try db.touch(permit.review)
        try db.run(
            """
            INSERT INTO dossier_claims (id, organization_id, review_id, author_id, theme_id, competency_id, sentence, language, written_at, version)
            VALUES (\(id), \(db.organization), \(permit.review), \(permit.author), \(place.theme), \(orNull: place.competency), \(draft.text.text),
                \(draft.text.language), \(db.now), 1)
            """, recording: Event("claim.written", "claim", id, ["review": .of(permit.review), "text": .string(draft.text.text)]))
        return id
    }
}
