import Kernel
import Markup
import Site

/// The objectives of a self-evaluation, and what managers say of them.
enum ObjectiveHandlers {
    static func objectives(_ call: SignedInCall, _ id: ContributionID) async throws -> FormContent { try await FormHandlers.load(call, id, .objectives) }
    static func remarks(_ call: SignedInCall, _ id: ContributionID) async throws -> FormContent { try await FormHandlers.load(call, id, .remarks) }

    static func save(_ call: SignedInCall, _ form: ObjectivesForm, _ id: ContributionID) async throws -> Outcome {
        let language = call.viewer.language
        return try await FormHandlers.keep(call, id, .objectives, form.then, at: AnonymousDesk(call)) { content, permit, db in
            try SaveObjectives.perform(
                form.drafts(content, by: language), absence: .kept(form.absence, or: content.objectives?.absence, in: language),
                in: content.contribution, of: content.review, from: form.version, permit: permit, in: db)
        }
    }

    static func saveRemarks(_ call: SignedInCall, _ form: RemarksForm, _ id: ContributionID) async throws -> Outcome {
        let language = call.viewer.language
        return try await FormHandlers.keep(call, id, .remarks, form.then, at: AnonymousDesk(call)) { content, permit, db in
            let remarks = form.remarks(content.remarks, by: language)
            return try SaveRemarks.perform(remarks, in: content.contribution, of: content.review, from: form.version, permit: permit, in: db)
        }
    }

    static func again(_ call: SignedInCall, _ state: FormState, _ id: ContributionID) async throws -> HTML {
        FormPage(content: try await objectives(call, id), state: state, frame: call.frame).html
    }

    static func remarksAgain(_ call: SignedInCall, _ state: FormState, _ id: ContributionID) async throws -> HTML {
        FormPage(content: try await remarks(call, id), state: state, frame: call.frame).html
    }
}
