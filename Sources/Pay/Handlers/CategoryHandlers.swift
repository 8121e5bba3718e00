import Kernel
import Markup
import Site

enum CategoryHandlers {
    static func list(_ call: SignedInCall) async throws -> CategoriesContent {
        let (viewer, today) = (call.viewer, call.today)
        return try await call.services.read(as: viewer) { try CategoriesContent.load(PayPolicy(viewer, on: today), in: $0) }
    }

    static func blank(_ call: SignedInCall) async throws -> CategoryQuestion { try await question(call, nil) }

    static func existing(_ call: SignedInCall, _ id: CategoryID) async throws -> CategoryQuestion { try await question(call, id) }

    private static func question(_ call: SignedInCall, _ id: CategoryID?) async throws -> CategoryQuestion {
        let (viewer, today) = (call.viewer, call.today)
        return try await call.services.read(as: viewer) { try CategoryQuestion.load(id, PayPolicy(viewer, on: today), in: $0) }
    }

    static func create(_ call: SignedInCall, _ form: CategoryForm) async throws -> Outcome { try await write(call, form, nil) }

    static func change(_ call: SignedInCall, _ form: CategoryForm, _ id: CategoryID) async throws -> Outcome { try await write(call, form, id) }

    private static func write(_ call: SignedInCall, _ form: CategoryForm, _ id: CategoryID?) async throws -> Outcome {
        let (viewer, today) = (call.viewer, call.today)
        let written = try await call.services.write(by: viewer, once: call.submission) { db in
            let policy = PayPolicy(viewer, on: today)
            let question = try CategoryQuestion.load(id, policy, in: db)
            return try WriteCategory.perform(form.draft(question), over: question.category, permit: policy.keep(in: db), in: db)
        }
        return Outcome(PayPaths.categories(), flash: CategoryWords.saved, data: CategoryWrittenView(id: written))
    }

    static func remove(_ call: SignedInCall, _ id: CategoryID) async throws -> Outcome {
        let (viewer, today) = (call.viewer, call.today)
        try await call.services.write(by: viewer, once: call.submission) { db in
            let policy = PayPolicy(viewer, on: today)
            let permit = try policy.keep(in: db)
            try WriteCategory.remove(EqualValueCategory.find(id, of: permit.organization, policy.enter(in: db), in: db), permit: permit, in: db)
        }
        return Outcome(PayPaths.categories(), flash: CategoryWords.removed)
    }

    static func createAgain(_ call: SignedInCall, _ state: FormState) async throws -> HTML {
        CategoryFormPage(question: try await question(call, nil), state: state, frame: call.frame).html
    }

    static func changeAgain(_ call: SignedInCall, _ state: FormState, _ id: CategoryID) async throws -> HTML {
        CategoryFormPage(question: try await question(call, id), state: state, frame: call.frame).html
    }
}
