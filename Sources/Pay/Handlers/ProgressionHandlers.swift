import Kernel
import Markup
import Site

enum ProgressionHandlers {
    static func read(_ call: SignedInCall) async throws -> ProgressionContent {
        let (viewer, today) = (call.viewer, call.today)
        return try await call.services.read(as: viewer) { try ProgressionContent.load(PayPolicy(viewer, on: today), in: $0) }
    }

    static func texts(_ call: SignedInCall) async throws -> [ProgressionText] {
        let (viewer, today) = (call.viewer, call.today)
        return try await call.services.read(as: viewer) { db in
            try ProgressionText.all(of: PayPolicy(viewer, on: today).keep(in: db).organization, in: db)
        }
    }

    static func write(_ call: SignedInCall, _ form: ProgressionForm) async throws -> Outcome {
        let (viewer, today) = (call.viewer, call.today)
        try await call.services.write(by: viewer, once: call.submission) { db in
            try WriteProgressionTexts.perform(form.texts, seen: form.seen, permit: PayPolicy(viewer, on: today).keep(in: db), in: db)
        }
        return Outcome(PayPaths.progression(), flash: ProgressionPageWords.saved)
    }

    static func again(_ call: SignedInCall, _ state: FormState) async throws -> HTML {
        ProgressionFormPage(texts: try await texts(call), state: state, frame: call.frame).html
    }
}
