import Evidence
import Kernel
import Storage

/// Keeps feedback received as a fact about oneself, private or shared: from then on it has the readers of that fact.
enum KeepFeedback {
    static func perform(
        _ note: FeedbackNote, isShared: Bool, for viewer: Viewer, on today: Day, permit: FeedbackReceiving, in db: Write
    ) throws -> EvidenceID {
        guard let text = note.text else { throw Refusal.conflict(FeedbackRules.nothingToKeep) }
        let title = FeedbackWords.factTitle(note.authorName, note.moment.text)
        let day = min(note.endedAt.map(viewer.day(at:)) ?? today, today)
        let draft = EvidenceDraft(
            kind: .message, happenedOn: day,
            text: WordingDraft(
                language: text.language, title: (text.language == .french ? title.fr : title.en).beginning(most: 200), detail: text.text),
            competencies: Set(note.competencies.map(\.id)))
        let item = try KeepOwnFact.perform(draft, isShared: isShared, for: viewer, on: today, in: db)
        try db.run(
            "UPDATE feedback SET item_id = \(item), has_been_read = \(true) WHERE id = \(note.id) AND organization_id = \(db.organization)",
            recording: Event("feedback.kept", "feedback", note.id))
        return item
    }
}
