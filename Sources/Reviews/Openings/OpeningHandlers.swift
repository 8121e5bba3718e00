import Foundation
import Kernel
import Markup
import Site

/// What to open, and why.
struct OpeningAskForm: Form {
    static let review = FieldDeclaration("review", .choice)
    static let words = FieldDeclaration("words", most: 500)
    static let reason = FieldDeclaration("reason", most: 1000)
    static let fields = [review, words, reason]

    let review: ReviewID?
    let words: String
    let reason: String

    init(_ input: inout FormReader) {
        review = input.id(Self.review, of: ReviewID.self)
        words = input.line(Self.words)
        reason = input.text(Self.reason)
    }
}

enum OpeningHandlers {
    static func list(_ call: SignedInCall) async throws -> OpeningsList {
        let (viewer, today) = (call.viewer, call.today)
        return try await call.services.read(as: viewer) { try OpeningsList.load(for: viewer, on: today, in: $0) }
    }

    static func file(_ call: SignedInCall, _ id: AnswerOpeningID) async throws -> OpeningFile {
        let (viewer, today) = (call.viewer, call.today)
        return try await call.services.read(as: viewer) { try OpeningFile.load(id, for: viewer, on: today, in: $0) }
    }

    static func askAgain(_ call: SignedInCall, _ state: FormState) async throws -> HTML {
        OpeningsPage(list: try await list(call), state: state, frame: call.frame).html
    }

    static func again(_ call: SignedInCall, _ state: FormState, _ id: AnswerOpeningID) async throws -> HTML {
        OpeningPage(file: try await file(call, id), state: state, frame: call.frame).html
    }

    static func ask(_ call: SignedInCall, _ form: OpeningAskForm) async throws -> Outcome {
        let (viewer, today) = (call.viewer, call.today)
        guard let chosen = form.review else { throw Refusal.invalid(OpeningAskForm.review.name, Complaint.choice) }
        let reason = WrittenText(form.reason, in: viewer.language)
        let id = try await call.services.write(by: viewer, once: call.submission) { db in
            let policy = OpeningPolicy(viewer, on: today)
            _ = try policy.enter(in: db)
            guard let review = try Review.stored(chosen, of: viewer.organization, in: db),
                let cycle = try ReviewCycle.stored(review.cycle, of: viewer.organization, in: db)
            else { throw Refusal.invalid(OpeningAskForm.review.name, Complaint.choice) }
            return try AskOpening.perform(
                form.words, in: review, answered: cycle.plan.modes, because: reason, permit: policy.ask(about: review, in: cycle, db), in: db)
        }
        return Outcome(ReviewsPaths.answerOpening(id), flash: OpeningWords.asked, data: OpeningMade(id: id))
    }

    static func agree(_ call: SignedInCall, _ id: AnswerOpeningID) async throws -> Outcome {
        try await change(call, id, OpeningWords.opened) { file, policy, db in
            try SettleOpening.agree(file.opening, permit: policy.settle(file.opening, as: file.part), in: db)
        }
    }

    static func refuse(_ call: SignedInCall, _ form: ReasonForm, _ id: AnswerOpeningID) async throws -> Outcome {
        let reason = WrittenText(form.reason, in: call.viewer.language)
        return try await change(call, id, OpeningWords.refused) { file, policy, db in
            try SettleOpening.refuse(file.opening, because: reason, permit: policy.settle(file.opening, as: file.part), in: db)
        }
    }

    static func read(_ call: SignedInCall, _ id: AnswerOpeningID) async throws -> Outcome {
        try await change(call, id, nil) { file, policy, db in
            try AcknowledgeOpening.perform(file.opening, permit: policy.acknowledge(file.part), in: db)
        }
    }

    private static func change(
        _ call: SignedInCall, _ id: AnswerOpeningID, _ flash: Phrase?, _ body: @escaping @Sendable (OpeningFile, OpeningPolicy, Write) throws -> Void
    ) async throws -> Outcome {
        let (viewer, today) = (call.viewer, call.today)
        try await call.services.write(by: viewer, once: call.submission) { db in
            try body(OpeningFile.load(id, for: viewer, on: today, in: db), OpeningPolicy(viewer, on: today), db)
        }
        return Outcome(ReviewsPaths.answerOpening(id), flash: flash)
    }
}
