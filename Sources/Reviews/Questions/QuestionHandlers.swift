import Kernel
import Markup
import Site

/// The questions of a cycle, written until its launch.
enum QuestionHandlers {
    static func sheet(_ call: SignedInCall, _ id: CycleID) async throws -> QuestionSheet {
        let viewer = call.viewer
        return try await call.services.read(as: viewer) { try QuestionSheet.load(id, for: viewer, in: $0) }
    }

    static func one(_ call: SignedInCall, _ id: CycleID, _ question: QuestionID) async throws -> (QuestionSheet, CycleQuestion) {
        let sheet = try await sheet(call, id)
        let found = try sheet.question(question)
        _ = try CyclePolicy(call.viewer).writeQuestions(of: sheet.cycle)
        return (sheet, found)
    }

    static func add(_ call: SignedInCall, _ form: QuestionForm, _ id: CycleID) async throws -> Outcome {
        guard let wording = form.wording else { throw Refusal.invalid(QuestionForm.textFR.name, QuestionWords.needsText) }
        return try await change(call, id, QuestionWords.added) { cycle, permit, db in
            var list = try QuestionList.held(cycle, permit: permit, in: db)
            try list.add(wording, in: db)
        }
    }

    static func addAgain(_ call: SignedInCall, _ state: FormState, _ id: CycleID) async throws -> HTML {
        QuestionsPage(sheet: try await sheet(call, id), state: state, frame: call.frame).html
    }

    static func edit(_ call: SignedInCall, _ form: QuestionForm, _ id: CycleID, _ question: QuestionID) async throws -> Outcome {
        guard let wording = form.wording else { throw Refusal.invalid(QuestionForm.textFR.name, QuestionWords.needsText) }
        return try await change(call, id, QuestionWords.changed) { cycle, permit, db in
            let list = try QuestionList.held(cycle, permit: permit, in: db)
            try list.change(list.find(question), to: wording, from: form.version, in: db)
        }
    }

    static func editAgain(_ call: SignedInCall, _ state: FormState, _ id: CycleID, _ question: QuestionID) async throws -> HTML {
        let (sheet, found) = try await one(call, id, question)
        return QuestionPage(cycle: sheet.cycle, question: found, state: state, frame: call.frame).html
    }

    static func remove(_ call: SignedInCall, _ id: CycleID, _ question: QuestionID) async throws -> Outcome {
        try await change(call, id, QuestionWords.removed) { cycle, permit, db in
            var list = try QuestionList.held(cycle, permit: permit, in: db)
            try list.remove(list.find(question), in: db)
        }
    }

    static func earlier(_ call: SignedInCall, _ id: CycleID, _ question: QuestionID) async throws -> Outcome { try await move(call, id, question, by: -1) }
    static func later(_ call: SignedInCall, _ id: CycleID, _ question: QuestionID) async throws -> Outcome { try await move(call, id, question, by: 1) }

    private static func move(_ call: SignedInCall, _ id: CycleID, _ question: QuestionID, by offset: Int) async throws -> Outcome {
        try await change(call, id, nil) { cycle, permit, db in
            var list = try QuestionList.held(cycle, permit: permit, in: db)
            try list.move(list.find(question), by: offset, in: db)
        }
    }

    static func propose(_ call: SignedInCall, _ id: CycleID) async throws -> Outcome {
        try await change(call, id, QuestionWords.taken) { cycle, permit, db in
            try TakeQuestions.perform(ProposedQuestions.all, into: cycle, permit: permit, in: db)
        }
    }

    static func take(_ call: SignedInCall, _ id: CycleID, _ source: CycleID) async throws -> Outcome {
        let viewer = call.viewer
        return try await change(call, id, QuestionWords.taken) { cycle, permit, db in
            try TakeQuestions.perform(from: source, into: cycle, for: viewer, permit: permit, in: db)
        }
    }

    private static func change(
        _ call: SignedInCall, _ id: CycleID, _ flash: Phrase?, _ act: @escaping @Sendable (ReviewCycle, QuestionWriting, Write) throws -> Void
    ) async throws -> Outcome {
        let viewer = call.viewer
        try await call.services.write(by: viewer, once: call.submission) { db in
            let cycle = try ReviewCycle.find(id, visibleTo: viewer, in: db)
            try act(cycle, CyclePolicy(viewer).writeQuestions(of: cycle), db)
        }
        return Outcome(ReviewsPaths.questions(id), flash: flash)
    }
}
