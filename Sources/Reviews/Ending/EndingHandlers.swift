import Kernel
import Markup
import Site

/// The signature, and the day of the conversation.
enum EndingHandlers {
    static func sign(_ call: SignedInCall, _ form: SignatureForm, _ id: ReviewID) async throws -> Outcome {
        let (viewer, now, today) = (call.viewer, call.now, call.today)
        let words = form.reservation.isEmpty ? nil : WrittenText(form.reservation, in: viewer.language)
        try await call.services.write(by: viewer, once: call.submission) { db in
            let file = try ReviewFile.load(id, for: viewer, at: now, in: db)
            let policy = ReviewPolicy(viewer, on: today)
            if form.choice == .refused {
                try RefuseSignature.perform(file.review, reason: words, permit: policy.refuseToSign(file.review, file.state), in: db)
            } else {
                let reservation = form.choice == .reserved ? words : nil
                try SignReview.perform(file.review, reservation: reservation, permit: policy.sign(file.review, file.state), in: db)
            }
        }
        return Outcome(ReviewsPaths.review(id), flash: form.choice == .refused ? SignatureWords.recorded : SharingWords.signed)
    }

    static func record(_ call: SignedInCall, _ form: ConversationForm, _ id: ReviewID) async throws -> Outcome {
        let (viewer, now, today) = (call.viewer, call.now, call.today)
        guard let day = form.heldOn else { throw Refusal.invalid(ConversationForm.heldOn.name, Complaint.day) }
        try await call.services.write(by: viewer, once: call.submission) { db in
            let file = try ReviewFile.load(id, for: viewer, at: now, in: db)
            let permit = try ReviewPolicy(viewer, on: today).recordConversation(of: file.review, in: file.cycle, file.state, at: now, db)
            try RecordConversation.perform(file.review, on: day, permit: permit, in: db)
        }
        return Outcome(ReviewsPaths.review(id), flash: SignatureWords.held)
    }

    static func again(_ call: SignedInCall, _ state: FormState, _ id: ReviewID) async throws -> HTML {
        ReviewPage(file: try await ReviewHandlers.file(call, id), state: state, frame: call.frame).html
    }
}
