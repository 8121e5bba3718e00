import Kernel
import Markup
import Site

/// From a form of the review to one action to an answer.
enum ReviewHandlers {
    static func open(_ call: SignedInCall, _ form: ReviewOpeningForm, _ id: FrameworkID) async throws -> Outcome {
        try await OpenReview.run(id, as: form, by: call.viewer, once: call.submission, call.services)
        return Outcome(CareersPaths.review(id), flash: VersionReviewWords.opened)
    }

    static func end(_ call: SignedInCall, _ form: ReviewEndForm, _ id: FrameworkID) async throws -> Outcome {
        try await EndReview.run(id, because: form.reason, by: call.viewer, once: call.submission, call.services)
        return Outcome(CareersPaths.framework(id), flash: VersionReviewWords.ended)
    }

    static func comment(_ call: SignedInCall, _ form: CommentForm, _ id: FrameworkID) async throws -> Outcome {
        let subject = try await WriteComment.run(id, as: form, by: call.viewer, once: call.submission, call.services)
        let page = CareersPaths.review(id)
        return Outcome(subject == .framework ? page : page.query("on", subject.rawValue), flash: CommentWords.kept)
    }

    static func answer(_ call: SignedInCall, _ form: CommentAnswerForm, _ id: ID<FrameworkComment>) async throws -> Outcome {
        let comment = try await AnswerComment.run(id, as: form, by: call.viewer, once: call.submission, call.services)
        return Outcome(CareersPaths.review(comment.framework).fragment("c-\(id)"), flash: CommentWords.answered(form.decision))
    }

    static func consult(_ call: SignedInCall, _ form: ConsultationForm, _ id: FrameworkID) async throws -> Outcome {
        guard let held = form.held else { throw Refusal.invalid(ConsultationForm.heldOn.name, Complaint.empty) }
        try await RecordConsultation.run(id, held, by: call.viewer, once: call.submission, call.services)
        return Outcome(CareersPaths.review(id), flash: ConsultationWords.recorded)
    }

    static func again(_ call: SignedInCall, _ state: FormState, _ id: FrameworkID) async throws -> HTML {
        let subject = CommentSubject(rawValue: state.value(CommentForm.subject.name))
        return ReviewPage(content: try await .load(call, id, on: subject), state: state, frame: call.frame).html
    }

    static func answerAgain(_ call: SignedInCall, _ state: FormState, _ id: ID<FrameworkComment>) async throws -> HTML {
        let viewer = call.viewer
        let comment = try await call.services.read(as: viewer) { try FrameworkComment.find(id, visibleTo: viewer, in: $0) }
        return ReviewPage(content: try await .load(call, comment.framework, on: nil), state: state, answering: id, frame: call.frame).html
    }
}
