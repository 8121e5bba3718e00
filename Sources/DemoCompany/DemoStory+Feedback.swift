import Kernel

extension DemoStory {
    /// What somebody finds on their page of feedback.
    private struct Notes: Decodable, Sendable {
        struct Text: Decodable, Sendable { let text: String }
        /// The version of a draft is its author's alone.
        struct Note: Decodable, Sendable { let id: String, moment: Text, version: Int? }
        let toWrite: [Note], received: [Note]
    }

    func ask(_ note: DemoFeedback) async throws {
        guard let asked = note.asked else { return }
        var fields = [
            ("person", try register.person(note.author)), ("moment", typeset(note.moment, by: note.receiver)),
            ("question", typeset(note.question, by: note.receiver)), ("due_on", time.day(asked.due - asked.daysAgo).description),
        ]
        if let competency = note.competency, let member = DemoMember.named(note.receiver) {
            fields.append(("competencies", try register.competency(competency, of: member)))
        }
        try await visitor(note.receiver).send("/feedback/request", fields)
    }

    func answer(_ note: DemoFeedback) async throws {
        guard let answer = note.answer else { return }
        let author = try await visitor(note.author)
        let given = [("text", typeset(answer.text, by: note.author)), ("then", "give")]
        if note.asked == nil {
            let moment = [("person", try register.person(note.receiver)), ("moment", typeset(note.moment, by: note.author))]
            try await author.send("/feedback/new", moment + given)
        } else {
            let found = try find(note, in: await author.read("/feedback", as: Notes.self).toWrite)
            try await author.send("/feedback/\(found.id)", given + [("version", found.version.map { String($0) } ?? "")])
        }
    }

    func decline(_ note: DemoFeedback) async throws {
        guard let refusal = note.refusal else { return }
        let author = try await visitor(note.author)
        let found = try find(note, in: await author.read("/feedback", as: Notes.self).toWrite)
        try await author.send("/feedback/\(found.id)/refusal", [("reason", typeset(refusal.reason, by: note.author))])
    }

    /// As a fact about oneself, shared with one's managers.
    func keep(_ note: DemoFeedback) async throws {
        let receiver = try await visitor(note.receiver)
        let found = try find(note, in: await receiver.read("/feedback", as: Notes.self).received)
        try await receiver.send("/feedback/\(found.id)/evidence", [("audience", "shared")])
    }

    private func find(_ note: DemoFeedback, in notes: [Notes.Note]) throws -> Notes.Note {
        let words = typeset(note.moment, by: note.asked == nil ? note.author : note.receiver)
        guard let found = notes.first(where: { $0.moment.text == words }) else { throw DemoProblem("feedback of \(note.author) is not found") }
        return found
    }

    func typeset(_ text: String, by author: String) -> String {
        DemoPeople.language(author) == "en" ? text : DemoTexts.typeset(text)
    }
}
