import Kernel
import Storage

/// The person signs, or signs with a reservation: neither means agreement, neither blocks anything.
package enum SignReview {
    package static func perform(_ review: Review, reservation: WrittenText?, permit: Signing, in db: Write) throws {
        let state: ReviewState = reservation == nil ? .signed : .signedWithReservation
        try db.run(
            """
            UPDATE reviews SET state = \(state), signed_at = \(db.now), reservation = \(orNull: reservation?.text),
                reservation_language = \(orNull: reservation?.language)
            WHERE id = \(review.id) AND organization_id = \(db.organization) AND signed_at IS NULL
            """, recording: Event("review.signed", "review", review.id, ["state": .string(state.rawValue), "reservation": .of(reservation?.text)]))
    }
}

/// The person says that they will not sign. It blocks nothing, and says nothing of whether they agree.
package enum RefuseSignature {
    package static func perform(_ review: Review, reason: WrittenText?, permit: SignatureRefusing, in db: Write) throws {
        let stored = try db.run(
            """
            INSERT INTO signature_refusals (review_id, organization_id, reason, reason_language, refused_at)
            VALUES (\(review.id), \(db.organization), \(orNull: reason?.text), \(orNull: reason?.language), \(db.now))
            ON CONFLICT (review_id) DO NOTHING
            """, recording: Event("review.signature_refused", "review", review.id, ["reason": .of(reason?.text)]))
        guard stored == 1 else { throw Refusal.conflict(SignatureWords.alreadyRefused) }
    }
}

/// The manager writes down the day of the conversation; written again, the day is corrected.
package enum RecordConversation {
    static let dayField = "held_on"

    package static func perform(_ review: Review, on day: Day, permit: ConversationRecording, in db: Write) throws {
        guard let author = db.viewer?.person else { throw Refusal.signedOut }
        guard day <= permit.today, day >= permit.sharedOn else { throw Refusal.invalid(dayField, SignatureWords.dayWithin(permit.sharedOn)) }
        try db.run(
            """
            INSERT INTO review_conversations (review_id, organization_id, held_on, recorded_by, recorded_at)
            VALUES (\(review.id), \(db.organization), \(day), \(author), \(db.now))
            ON CONFLICT (review_id) DO UPDATE SET held_on = excluded.held_on, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
            """, recording: Event("review.conversation_held", "review", review.id, ["on": .of(day)]))
    }
}
