import Kernel
import Markup
import Site

enum TitleHandlers {
    static func blank(_ call: SignedInCall) async throws -> TitleQuestion { try await question(call, nil) }

    static func existing(_ call: SignedInCall, _ id: JobTitleID) async throws -> TitleQuestion { try await question(call, id) }

    private static func question(_ call: SignedInCall, _ id: JobTitleID?) async throws -> TitleQuestion {
        let (viewer, today) = (call.viewer, call.today)
        return try await call.services.read(as: viewer) { try TitleQuestion.load(id, TitlePolicy(viewer), on: today, in: $0) }
    }

    static func create(_ call: SignedInCall, _ form: TitleForm) async throws -> Outcome { try await write(call, form, nil) }

    static func change(_ call: SignedInCall, _ form: TitleForm, _ id: JobTitleID) async throws -> Outcome { try await write(call, form, id) }

    private static func write(_ call: SignedInCall, _ form: TitleForm, _ id: JobTitleID?) async throws -> Outcome {
        let (viewer, today) = (call.viewer, call.today)
        let written = try await call.services.write(by: viewer, once: call.submission) { db in
            let policy = TitlePolicy(viewer)
            let question = try TitleQuestion.load(id, policy, on: today, in: db)
            return try WriteTitle.perform(form.draft(question), over: question.title, permit: policy.write(), in: db)
        }
        return Outcome(CareersPaths.titles(), flash: TitleWords.saved, data: TitleWrittenView(id: written))
    }

    static func remove(_ call: SignedInCall, _ id: JobTitleID) async throws -> Outcome {
        let viewer = call.viewer
        try await call.services.write(by: viewer, once: call.submission) { db in
            let policy = TitlePolicy(viewer)
            let permit = try policy.write()
            try WriteTitle.remove(JobTitle.find(id, policy.read(in: db), in: db), permit: permit, in: db)
        }
        return Outcome(CareersPaths.titles(), flash: TitleWords.removed)
    }

    static func createAgain(_ call: SignedInCall, _ state: FormState) async throws -> HTML {
        TitleFormPage(question: try await question(call, nil), state: state, frame: call.frame).html
    }

    static func changeAgain(_ call: SignedInCall, _ state: FormState, _ id: JobTitleID) async throws -> HTML {
        TitleFormPage(question: try await question(call, id), state: state, frame: call.frame).html
    }
}
