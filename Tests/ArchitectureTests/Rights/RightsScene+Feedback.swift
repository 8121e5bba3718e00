import Kernel
import Storage
import TestKit

/// Feedback between the member and her colleague, in every state, and elsewhere.
extension RightsScene {
    private struct Note {
        let object: String, number: Int, author: Cast.Member, receiver: Cast.Member, state: String
        var isAsked = true
        var dueOn = "2026-10-20"
    }

    private var notes: [Note] {
        let (member, colleague) = (cast.ines, cast.ruben)
        return [
            Note(object: "asked", number: 951, author: colleague, receiver: member, state: "asked"),
            Note(object: "given", number: 952, author: colleague, receiver: member, state: "given"),
            Note(object: "draft", number: 953, author: colleague, receiver: member, state: "draft", isAsked: false),
            Note(object: "declined", number: 954, author: colleague, receiver: member, state: "declined"),
            Note(object: "expired", number: 955, author: colleague, receiver: member, state: "asked", dueOn: "2026-10-01"),
            Note(object: "other-organization", number: 956, author: cast.elsewhereHR, receiver: cast.elsewhere, state: "asked"),
        ]
    }

    func feedbackNote(_ object: String) -> Int? { notes.first { $0.object == object }?.number }

    func storeFeedback() async throws {
        let now = site.clock.now
        for note in notes {
            let isOver = !["asked", "draft"].contains(note.state)
            let text: String? = note.state == "declined" ? nil : Canary.word("feedback-text-\(note.object)")
            let reason: String? = note.state == "declined" ? Canary.word("feedback-reason") : nil
            let question: String? = note.isAsked ? Canary.word("feedback-question-\(note.object)") : nil
            try await site.store.write(in: .tenant(note.author.organization.uuid)) { db in
                _ = try db.run(
                    """
                    INSERT INTO feedback (id, organization_id, author_id, receiver_id, is_asked, state, moment, moment_language, question, question_language,
                        due_on, text, text_language, reason, reason_language, begun_at, ended_at, has_been_read, version)
                    VALUES (\(Self.id(note.number)), \(note.author.organization), \(note.author.person), \(note.receiver.person), \(note.isAsked), \(note.state),
                        'La revue', 'fr', \(orNull: question), \(orNull: question == nil ? nil : "fr"), \(orNull: note.isAsked ? note.dueOn : nil),
                        \(orNull: text), \(orNull: text == nil ? nil : "fr"), \(orNull: reason), \(orNull: reason == nil ? nil : "fr"), \(now),
                        \(orNull: isOver ? now : nil), \(false), 1)
                    """)
            }
        }
    }

    func feedback(_ route: String, _ object: String, _ viewer: RightsViewer) -> [(String, String)] {
        let isElsewhere = viewer.member(in: cast)?.organization == cast.boree
        let person = object == "foreign-choice" ? (isElsewhere ? cast.gaia : cast.elsewhere) : isElsewhere ? cast.colleagueElsewhere(viewer) : cast.gaia
        switch route {
        case "feedback.ask":
            let grid = viewer == .member ? [("competencies", Self.text(RightsGrid(organization: cast.alize, first: 600).competency))] : []
            return [("person", person.person.description), ("moment", "La revue"), ("question", Canary.word("typed-question")), ("due_on", "2026-10-20")] + grid
        case "feedback.begin":
            return [("person", person.person.description), ("moment", "La revue"), ("text", Canary.word("typed-feedback")), ("then", "give")]
        case "feedback.write": return [("text", Canary.word("typed-feedback")), ("version", "1"), ("then", "give")]
        case "feedback.decline": return [("reason", Canary.word("typed-reason"))]
        case "feedback.keep": return [("audience", "shared")]
        default: return []
        }
    }
}

extension Cast {
    /// Somebody of the other organization who is not the viewer.
    fileprivate func colleagueElsewhere(_ viewer: RightsViewer) -> Member { viewer == .otherHR ? elsewhere : elsewhereHR }
}
