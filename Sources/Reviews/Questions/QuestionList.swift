import Careers
import Kernel
import Storage

/// The questions of a cycle while they are changed: nobody launches it meanwhile.
struct QuestionList {
    private let cycle: ReviewCycle
    private(set) var questions: [CycleQuestion]

    /// - Throws: `Refusal.conflict` once the cycle is launched.
    static func held(_ cycle: ReviewCycle, permit: QuestionWriting, in db: Write) throws -> QuestionList {
        guard try Turn.take(draft: cycle.id, in: db) else { throw Refusal.conflict(QuestionWords.frozen) }
        return QuestionList(cycle: cycle, questions: try CycleQuestion.of(cycle.id, in: db))
    }

    func find(_ id: QuestionID) throws(Refusal) -> CycleQuestion {
        guard let question = questions.first(where: { $0.id == id }) else { throw .notFound }
        return question
    }

    mutating func add(_ wording: QuestionWording, in db: Write) throws {
        guard questions.count < CycleQuestion.most else { throw Refusal.conflict(QuestionWords.tooMany) }
        let (id, text, help) = (db.id(QuestionID.self), wording.text, wording.help)
        let asks = { (kind: Contribution.Kind) in wording.asked.contains(kind) }
        try db.run(
            """
            INSERT INTO cycle_questions (id, organization_id, cycle_id, position, text_fr, text_en, help_fr, help_en, asks_self, asks_peer,
                asks_report, asks_manager, is_required, version)
            VALUES (\(id), \(db.organization), \(cycle.id), \(questions.count + 1), \(orNull: text.fr), \(orNull: text.en), \(orNull: help?.fr),
                \(orNull: help?.en), \(asks(.own)), \(asks(.peer)), \(asks(.report)), \(asks(.manager)), \(wording.isRequired), 1)
            """, recording: event("added", id, wording))
        questions.append(CycleQuestion(id: id, wording: wording, version: 1))
    }

    func change(_ question: CycleQuestion, to wording: QuestionWording, from version: Int, in db: Write) throws {
        let (text, help) = (wording.text, wording.help)
        let asks = { (kind: Contribution.Kind) in wording.asked.contains(kind) }
        let changed = try db.run(
            """
            UPDATE cycle_questions SET text_fr = \(orNull: text.fr), text_en = \(orNull: text.en), help_fr = \(orNull: help?.fr),
                help_en = \(orNull: help?.en), asks_self = \(asks(.own)), asks_peer = \(asks(.peer)), asks_report = \(asks(.report)),
                asks_manager = \(asks(.manager)), is_required = \(wording.isRequired), version = version + 1
            WHERE id = \(question.id) AND organization_id = \(db.organization) AND version = \(version)
            """, recording: event("changed", question.id, wording))
        guard changed == 1 else { throw Refusal.conflict(QuestionWords.changedMeanwhile) }
    }

    mutating func remove(_ question: CycleQuestion, in db: Write) throws {
        try db.run(
            "DELETE FROM cycle_questions WHERE id = \(question.id) AND organization_id = \(db.organization)",
            recording: event("removed", question.id, question.wording))
        questions.removeAll { $0.id == question.id }
        try number(in: db)
    }

    /// One place towards the beginning or the end; there is none beyond them.
    mutating func move(_ question: CycleQuestion, by offset: Int, in db: Write) throws {
        guard let index = questions.firstIndex(where: { $0.id == question.id }), questions.indices.contains(index + offset) else { return }
        questions.swapAt(index, index + offset)
        try number(in: db)
        try db.record(event("moved", question.id, nil))
    }

    private func number(in db: Write) throws {
        for (index, question) in questions.enumerated() {
            try db.run(
                "UPDATE cycle_questions SET position = \(index + 1) WHERE id = \(question.id) AND organization_id = \(db.organization)",
                unrecorded: "part of cycle.question_removed and cycle.question_moved")
        }
    }

    private func event(_ what: String, _ id: QuestionID, _ wording: QuestionWording?) -> Event {
        var details: [String: JSON] = ["question": .of(id)]
        if let wording {
            details["text"] = .string(wording.text.preferring(.french))
            details["asked"] = .array(wording.kinds.map { .string($0.rawValue) })
        }
        return Event("cycle.question_\(what)", "cycle", cycle.id, .object(details))
    }
}
