import Kernel
import Markup
import Site

/// Writing a fact down, about oneself or about somebody one answers for.
enum WritingHandlers {
    static func ofOneself(_ call: SignedInCall) async throws -> FactQuestion {
        try await of(call, call.viewer.person)
    }

    static func of(_ call: SignedInCall, _ person: PersonID) async throws -> FactQuestion {
        let (viewer, today) = (call.viewer, call.today)
        return try await call.services.read(as: viewer) { try FactQuestion.load(person, for: viewer, on: today, in: $0) }
    }

    static func show(_ question: FactQuestion, _ frame: Frame) -> HTML {
        let day = question.standing.lastDay(before: question.today) ?? question.today
        let state = FormState([
            FactFields.happenedOn.name: day.description, FactFields.language.name: frame.language.rawValue,
            FactFields.confidentiality.name: Confidentiality.private.rawValue,
        ])
        return FactPage(question: question, state: state, frame: frame).html
    }

    static func write(_ call: SignedInCall, _ form: OwnFactForm) async throws -> Outcome {
        let id = try await keep(call, form.draft, form.confidentiality, call.viewer.person)
        let flash = form.confidentiality == .shared ? FactWords.keptShared : FactWords.keptPrivate
        return Outcome(EvidencePaths.item(id), flash: flash, data: KeptView(id))
    }

    static func writeAbout(_ call: SignedInCall, _ form: NoteForm, _ person: PersonID) async throws -> Outcome {
        let id = try await keep(call, form.draft, .private, person)
        return Outcome(EvidencePaths.item(id), flash: FactWords.keptPrivate, data: KeptView(id))
    }

    static func again(_ call: SignedInCall, _ state: FormState) async throws -> HTML {
        FactPage(question: try await ofOneself(call), state: state, frame: call.frame).html
    }

    static func againAbout(_ call: SignedInCall, _ state: FormState, _ person: PersonID) async throws -> HTML {
        FactPage(question: try await of(call, person), state: state, frame: call.frame).html
    }

    private static func keep(_ call: SignedInCall, _ draft: EvidenceDraft, _ level: Confidentiality, _ person: PersonID) async throws
        -> EvidenceID
    {
        let (viewer, today) = (call.viewer, call.today)
        return try await call.services.write(by: viewer, once: call.submission) { db in
            let standing = try EvidenceStanding.find(person, for: viewer, on: today, in: db)
            let permit = try EvidencePolicy(viewer).write(about: standing, on: draft.happenedOn, today: today)
            return try WriteEvidence.perform(draft, level, permit: permit, in: db)
        }
    }
}
