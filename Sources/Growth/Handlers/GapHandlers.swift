import Kernel
import Markup
import Site

/// One's own level, and that of somebody one may read.
enum GapHandlers {
    static func mine(_ call: SignedInCall) async throws -> Gap {
        try await person(call, call.viewer.person)
    }

    static func person(_ call: SignedInCall, _ person: PersonID) async throws -> Gap {
        let (viewer, now) = (call.viewer, call.now)
        return try await call.services.read(as: viewer) { try Gap.load(person, for: viewer, at: now, in: $0) }
    }

    static func wish(_ call: SignedInCall, _ form: AspirationForm) async throws -> Outcome {
        let (viewer, today) = (call.viewer, call.today)
        let detail = form.detail.isEmpty ? nil : WrittenText(form.detail, in: form.language ?? viewer.language)
        try await call.services.write(by: viewer, once: call.submission) { db in
            let policy = GrowthPolicy(viewer, on: today)
            let permit = try policy.wish(in: db)
            try WriteAspiration.perform(form.wish, detail, permit: permit, policy: policy, in: db)
        }
        return Outcome(GrowthPaths.mine(), flash: AspirationWords.written)
    }

    static func wishAgain(_ call: SignedInCall, _ state: FormState) async throws -> HTML {
        GapPage(gap: try await mine(call), state: state, frame: call.frame).html
    }
}
