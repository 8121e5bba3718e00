import Kernel
import Markup
import Site

enum ReviewHandlers {
    static func overview(_ call: SignedInCall) async throws -> ReviewsOverview {
        let (viewer, now) = (call.viewer, call.now)
        return try await call.services.read(as: viewer) { try ReviewsOverview.load(for: viewer, at: now, in: $0) }
    }

    static func file(_ call: SignedInCall, _ id: ReviewID) async throws -> ReviewFile {
        let (viewer, now) = (call.viewer, call.now)
        return try await call.services.read(as: viewer) { try ReviewFile.load(id, for: viewer, at: now, in: $0) }
    }

    static func begin(_ call: SignedInCall, _ id: ReviewID) async throws -> Outcome {
        let (viewer, now, today) = (call.viewer, call.now, call.today)
        let form = try await call.services.write(by: viewer, once: call.submission) { db in
            let file = try ReviewFile.load(id, for: viewer, at: now, in: db)
            return try BeginAssessment.perform(
                file.review, permit: ReviewPolicy(viewer, on: today).assess(file.review, file.state, in: db), in: db)
        }
        return Outcome(ReviewsPaths.form(form))
    }
}
