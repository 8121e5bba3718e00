import Kernel
import Storage

/// Feedback given and received: between two people, and nobody else's to read.
enum FeedbackRecords {
    static let all: [PersonalRecord] = [received, written]

    /// The words of the other one only once they are given; what nobody asked for does not exist before.
    private static let received = PersonalRecord(
        "feedback.received", Phrase(fr: "Les feedbacks que vous avez demandés ou reçus", en: "The feedback you asked for or received"), of: ["feedback"]
    ) { reading in
        try reading.entries(
            """
            SELECT o.given_name || ' ' || o.family_name AS author, f.moment, f.moment_language, f.question, f.question_language, f.due_on, f.state,
                CASE WHEN f.state = 'given' THEN f.text END AS text, f.text_language, f.reason, f.reason_language, f.begun_at, f.ended_at
            FROM feedback f JOIN people o ON o.id = f.author_id
            WHERE f.receiver_id = \(reading.person) AND \(FeedbackPolicy(reading.viewer).visible()) ORDER BY f.begun_at, f.id
            """, forOwnEyes: true,
            .text("author", "De", "From"), moment, question, .day("due_on", "Échéance", "Due"), state, .written("text", "Feedback", "Feedback"), reason,
            .instant("ended_at", "Reçu", "Received"))
    }

    private static let written = PersonalRecord(
        "feedback.written", Phrase(fr: "Les feedbacks que vous avez écrits", en: "The feedback you wrote"), of: ["feedback"]
    ) { reading in
        try reading.entries(
            """
            SELECT o.given_name || ' ' || o.family_name AS receiver, f.moment, f.moment_language, f.question, f.question_language, f.state,
                f.text, f.text_language, f.reason, f.reason_language, f.ended_at
            FROM feedback f JOIN people o ON o.id = f.receiver_id
            WHERE f.author_id = \(reading.person) AND \(FeedbackPolicy(reading.viewer).visible()) ORDER BY f.begun_at, f.id
            """, forOwnEyes: true,
            .text("receiver", "Pour", "For"), moment, question, state, .written("text", "Feedback", "Feedback"), reason, .instant("ended_at", "Envoyé", "Sent"))
    }

    private static let moment = RecordColumn.written("moment", "Moment", "Moment")
    private static let question = RecordColumn.written("question", "Question", "Question")
    private static let state = RecordColumn.word(
        "state", "État", "State",
        [
            "asked": ("demandé", "asked"), "draft": ("brouillon", "draft"), "given": ("donné", "given"), "declined": ("décliné", "declined"),
            "withdrawn": ("retiré", "withdrawn"),
        ])
    private static let reason = RecordColumn.written("reason", "Raison", "Reason")
}
