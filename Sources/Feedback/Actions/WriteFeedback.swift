import Kernel
import Site
import Storage

/// Begins feedback that nobody asked for: kept as a draft, or given at once.
enum BeginFeedback {
    static func perform(
        to person: PersonID, about moment: WrittenText, _ text: WrittenText?, on today: Day, permit: FeedbackBeginning, in db: Write
    ) throws -> FeedbackID {
        guard let viewer = db.viewer else { throw Refusal.signedOut }
        guard try FeedbackChoices.isColleague(person, of: viewer, on: today, in: db) else {
            throw Refusal.invalid(AskForm.person.name, FeedbackRules.unknown)
        }
        let id: FeedbackID = db.id()
        try db.run(
            """
            INSERT INTO feedback (id, organization_id, author_id, receiver_id, is_asked, state, moment, moment_language, text, text_language, begun_at,
                has_been_read, version)
            VALUES (\(id), \(db.organization), \(viewer.person), \(person), \(false), 'draft', \(moment.text), \(moment.language), \(orNull: text?.text),
                \(orNull: text?.language), \(db.now), \(false), 1)
            """, unrecorded: "a draft is its author's alone")
        return id
    }
}

/// Keeps what was written so far, and gives it when its author says so. Given, it changes no more.
enum WriteFeedback {
    static func perform(_ text: WrittenText?, in note: FeedbackNote, from version: Int, permit: FeedbackWriting, in db: Write) throws {
        let kept = try db.run(
            """
            UPDATE feedback SET text = \(orNull: text?.text), text_language = \(orNull: text?.language), version = version + 1
            WHERE id = \(note.id) AND organization_id = \(db.organization) AND version = \(version)
            """, unrecorded: "a draft is its author's alone")
        guard kept == 1 else { throw Refusal.conflict(FeedbackRules.changedMeanwhile) }
    }

    static func give(_ id: FeedbackID, permit: FeedbackWriting, in db: Write) throws {
        try db.run(
            "UPDATE feedback SET state = 'given', ended_at = \(db.now) WHERE id = \(id) AND organization_id = \(db.organization)",
            recording: Event("feedback.given", "feedback", id))
    }
}

/// The person asked says no, and why: whoever asked reads it. What was begun is erased.
enum DeclineFeedback {
    static func perform(_ note: FeedbackNote, because reason: WrittenText, permit: FeedbackWriting, in db: Write) throws {
        try db.run(
            """
            UPDATE feedback SET state = 'declined', text = NULL, text_language = NULL, reason = \(reason.text), reason_language = \(reason.language),
                ended_at = \(db.now), version = version + 1
            WHERE id = \(note.id) AND organization_id = \(db.organization)
            """, recording: Event("feedback.declined", "feedback", note.id))
    }
}

/// Whoever asked needs it no more: the draft goes too.
enum WithdrawRequest {
    static func perform(_ note: FeedbackNote, permit: FeedbackReceiving, in db: Write) throws {
        try db.run(
            """
            UPDATE feedback SET state = 'withdrawn', text = NULL, text_language = NULL, ended_at = \(db.now), version = version + 1
            WHERE id = \(note.id) AND organization_id = \(db.organization)
            """, recording: Event("feedback.withdrawn", "feedback", note.id))
    }
}

/// Takes it off the home page. When somebody read is nobody's business.
enum ReadFeedback {
    static func perform(_ note: FeedbackNote, permit: FeedbackReceiving, in db: Write) throws {
        try db.run(
            "UPDATE feedback SET has_been_read = \(true) WHERE id = \(note.id) AND organization_id = \(db.organization)",
            unrecorded: "nobody keeps when somebody read")
    }
}
