import Kernel
import Markup
import Site

/// One fact, and a private one written again.
enum ItemHandlers {
    static func sheet(_ call: SignedInCall, _ id: EvidenceID) async throws -> EvidenceSheet {
        let (viewer, today) = (call.viewer, call.today)
        return try await call.services.read(as: viewer) { try EvidenceSheet.find(id, visibleTo: viewer, on: today, in: $0) }
    }

    static func rewriting(_ call: SignedInCall, _ id: EvidenceID) async throws -> FactQuestion {
        let (viewer, today) = (call.viewer, call.today)
        return try await call.services.read(as: viewer) { db in
            let item = try EvidenceItem.find(id, visibleTo: viewer, on: today, in: db)
            _ = try EvidencePolicy(viewer).rewrite(item)
            return try FactQuestion.load(item.subject, rewriting: item, for: viewer, on: today, in: db)
        }
    }

    static func showRewriting(_ question: FactQuestion, _ frame: Frame) -> HTML {
        FactPage(question: question, state: question.item.map(FactState.of) ?? .empty, frame: frame).html
    }

    static func rewrite(_ call: SignedInCall, _ form: RewritingForm, _ id: EvidenceID) async throws -> Outcome {
        let (viewer, today) = (call.viewer, call.today)
        try await call.services.write(by: viewer, once: call.submission) { db in
            let item = try EvidenceItem.find(id, visibleTo: viewer, on: today, in: db)
            let permit = try EvidencePolicy(viewer).rewrite(item)
            let standing = try EvidenceStanding.find(item.subject, for: viewer, on: today, in: db)
            let writing = try EvidencePolicy(viewer).write(about: standing, on: form.draft.happenedOn, today: today)
            try RewriteEvidence.perform(form.draft, seen: form.version, permit: permit, writing: writing, in: db)
        }
        return Outcome(EvidencePaths.item(id), flash: FactWords.rewritten, data: KeptView(id))
    }

    static func rewriteAgain(_ call: SignedInCall, _ state: FormState, _ id: EvidenceID) async throws -> HTML {
        FactPage(question: try await rewriting(call, id), state: state, frame: call.frame).html
    }
}
