import Foundation
import Kernel
import Storage

/// A case-holder asks for one answer to be opened.
enum AskOpening {
    static func perform(
        _ words: String, in review: Review, answered modes: AnswerModes, because reason: WrittenText, permit: OpeningAsking, in db: Write
    ) throws -> AnswerOpeningID {
        guard let asker = db.viewer?.person else { throw Refusal.signedOut }
        let found = try FindQuoted.perform(words, in: review, answered: modes, permit: permit, db)
        let known = try AnswerOpening.all("o.contribution_id = \(found.contribution) AND o.state <> 'refused'", of: db.organization, in: db)
        guard !known.contains(where: { $0.competency == found.competency && $0.question == found.question }) else {
            throw Refusal.conflict(OpeningWords.alreadyAsked)
        }
        let id: AnswerOpeningID = db.id()
        try db.run(
            """
            INSERT INTO answer_openings (id, organization_id, review_id, contribution_id, competency_id, question_id, words, reason, reason_language, state, asked_by,
                asked_at, author_has_read)
            VALUES (\(id), \(db.organization), \(review.id), \(found.contribution), \(orNull: found.competency), \(orNull: found.question),
                \(words), \(reason.text), \(reason.language), 'asked', \(asker), \(db.now), \(false))
            """, recording: Event("answer_opening.asked", "review", review.id, ["opening": .of(id), "reason": .string(reason.text)]))
        return id
    }
}

/// A second case-holder agrees: the answer is open to the two of them, and its author is told. The journal keeps who opened, and not whose answer.
enum SettleOpening {
    static func agree(_ opening: AnswerOpening, permit: OpeningSettling, in db: Write) throws {
        try settle(opening, "opened", nil, in: db)
        try db.record(Event("answer_opening.opened", "review", opening.review, ["opening": .of(opening.id), "asked_by": .of(opening.askedBy)]))
        try db.enqueue(Job(OpeningMail.kind, payload: opening.id.description, at: db.now, key: opening.id.description))
    }

    static func refuse(_ opening: AnswerOpening, because reason: WrittenText, permit: OpeningSettling, in db: Write) throws {
        try settle(opening, "refused", reason, in: db)
        try db.record(
            Event("answer_opening.refused", "review", opening.review, ["opening": .of(opening.id), "reason": .string(reason.text)]))
    }

    private static func settle(_ opening: AnswerOpening, _ state: String, _ refusal: WrittenText?, in db: Write) throws {
        guard let person = db.viewer?.person else { throw Refusal.signedOut }
        let done = try db.run(
            """
            UPDATE answer_openings SET state = \(state), settled_by = \(person), settled_at = \(db.now), refusal = \(orNull: refusal?.text),
                refusal_language = \(orNull: refusal?.language)
            WHERE id = \(opening.id) AND organization_id = \(db.organization) AND state = 'asked' AND asked_by <> \(person)
            """, unrecorded: "its event stands beside it")
        guard done == 1 else { throw Refusal.conflict(OpeningWords.settled) }
    }
}

/// The author has read that their answer was opened.
enum AcknowledgeOpening {
    static func perform(_ opening: AnswerOpening, permit: OpeningReading, in db: Write) throws {
        try db.run(
            "UPDATE answer_openings SET author_has_read = \(true) WHERE id = \(opening.id) AND organization_id = \(db.organization)",
            unrecorded: "nobody keeps when somebody read")
    }
}
