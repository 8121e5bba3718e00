import Evidence
import Foundation
import Kernel
import Markup
import Site

enum FeedbackHandlers {
    static func list(_ call: SignedInCall) async throws -> FeedbackList {
        let (viewer, today) = (call.viewer, call.today)
        return try await call.services.read(as: viewer) { try FeedbackList.load(for: viewer, on: today, in: $0) }
    }

    static func note(_ call: SignedInCall, _ id: FeedbackID) async throws -> FeedbackNote {
        let viewer = call.viewer
        return try await call.services.read(as: viewer) { try FeedbackNote.find(id, visibleTo: viewer, in: $0) }
    }

    static func choices(_ call: SignedInCall) async throws -> FeedbackChoices {
        let (viewer, today) = (call.viewer, call.today)
        return try await call.services.read(as: viewer) { try FeedbackChoices.load(for: viewer, on: today, in: $0) }
    }

    static func showAsking(_ choices: FeedbackChoices, _ frame: Frame) -> HTML {
        let due = choices.today.adding(days: FeedbackNote.usualDays).description
        return AskPage(choices: choices, state: FormState([AskForm.dueOn.name: due]), frame: frame).html
    }

    static func showUnasked(_ choices: FeedbackChoices, _ frame: Frame) -> HTML { UnaskedPage(choices: choices, state: .empty, frame: frame).html }

    static func askAgain(_ call: SignedInCall, _ state: FormState) async throws -> HTML {
        AskPage(choices: try await choices(call), state: state, frame: call.frame).html
    }

    static func beginAgain(_ call: SignedInCall, _ state: FormState) async throws -> HTML {
        UnaskedPage(choices: try await choices(call), state: state, frame: call.frame).html
    }

    static func again(_ call: SignedInCall, _ state: FormState, _ id: FeedbackID) async throws -> HTML {
        FeedbackPage(note: try await note(call, id), state: state, frame: call.frame).html
    }

    static func ask(_ call: SignedInCall, _ form: AskForm) async throws -> Outcome {
        let (viewer, today) = (call.viewer, call.today)
        guard let person = form.person, let due = form.dueOn else { throw Refusal.invalid(nil, Complaint.empty) }
        let request = AskFeedback.Request(
            of: person, moment: WrittenText(form.moment, in: viewer.language), question: form.question.map { WrittenText($0, in: viewer.language) },
            competencies: form.competencies, dueOn: due)
        let id = try await call.services.write(by: viewer, once: call.submission) { db in
            try AskFeedback.perform(request, on: today, permit: FeedbackPolicy(viewer).begin(), in: db)
        }
        return Outcome(FeedbackPaths.note(id), flash: FeedbackWords.asked, data: FeedbackMade(id: id))
    }

    static func begin(_ call: SignedInCall, _ form: UnaskedForm) async throws -> Outcome {
        let (viewer, today) = (call.viewer, call.today)
        guard let person = form.person else { throw Refusal.invalid(nil, Complaint.empty) }
        let text = form.text.isEmpty ? nil : WrittenText(form.text, in: viewer.language)
        let id = try await call.services.write(by: viewer, once: call.submission) { db in
            let moment = WrittenText(form.moment, in: viewer.language)
            let id = try BeginFeedback.perform(to: person, about: moment, text, on: today, permit: FeedbackPolicy(viewer).begin(), in: db)
            if form.then == .give {
                let note = try FeedbackNote.find(id, visibleTo: viewer, in: db)
                try WriteFeedback.give(id, permit: FeedbackPolicy(viewer).write(note, on: today), in: db)
            }
            return id
        }
        return Outcome(FeedbackPaths.note(id), flash: form.then == .give ? FeedbackWords.given : FeedbackWords.kept, data: FeedbackMade(id: id))
    }

    static func write(_ call: SignedInCall, _ form: AnswerForm, _ id: FeedbackID) async throws -> Outcome {
        let text = form.text.isEmpty ? nil : WrittenText(form.text, in: call.viewer.language)
        return try await change(call, id, form.then == .give ? FeedbackWords.given : FeedbackWords.kept) { note, policy, today, db in
            let permit = try policy.write(note, on: today)
            try WriteFeedback.perform(text, in: note, from: form.version, permit: permit, in: db)
            if form.then == .give { try WriteFeedback.give(id, permit: permit, in: db) }
        }
    }

    static func decline(_ call: SignedInCall, _ form: DeclineForm, _ id: FeedbackID) async throws -> Outcome {
        let reason = WrittenText(form.reason, in: call.viewer.language)
        return try await change(call, id, FeedbackWords.declined) { note, policy, today, db in
            try DeclineFeedback.perform(note, because: reason, permit: policy.decline(note, on: today), in: db)
        }
    }

    static func withdraw(_ call: SignedInCall, _ id: FeedbackID) async throws -> Outcome {
        try await change(call, id, FeedbackWords.withdrawn) { note, policy, _, db in
            try WithdrawRequest.perform(note, permit: policy.withdraw(note), in: db)
        }
    }

    static func read(_ call: SignedInCall, _ id: FeedbackID) async throws -> Outcome {
        try await change(call, id, nil) { note, policy, _, db in try ReadFeedback.perform(note, permit: policy.read(note), in: db) }
    }

    static func keep(_ call: SignedInCall, _ form: KeepForm, _ id: FeedbackID) async throws -> Outcome {
        let viewer = call.viewer
        guard let audience = form.audience else { throw Refusal.invalid(KeepForm.audience.name, Complaint.choice) }
        return try await change(call, id, audience == .shared ? FeedbackWords.keptShared : FeedbackWords.keptOwn) { note, policy, today, db in
            _ = try KeepFeedback.perform(note, isShared: audience == .shared, for: viewer, on: today, permit: policy.keep(note), in: db)
        }
    }

    private static func change(
        _ call: SignedInCall, _ id: FeedbackID, _ flash: Phrase?, _ body: @escaping @Sendable (FeedbackNote, FeedbackPolicy, Day, Write) throws -> Void
    ) async throws -> Outcome {
        let (viewer, today) = (call.viewer, call.today)
        try await call.services.write(by: viewer, once: call.submission) { db in
            try body(FeedbackNote.find(id, visibleTo: viewer, in: db), FeedbackPolicy(viewer), today, db)
        }
        return Outcome(FeedbackPaths.note(id), flash: flash)
    }
}
