import Foundation
import Kernel
import Markup
import Site

enum FormHandlers {
    static func first(_ call: SignedInCall, _ id: ContributionID) async throws -> FormContent { try await theme(call, id, 1) }

    static func theme(_ call: SignedInCall, _ id: ContributionID, _ theme: Int) async throws -> FormContent {
        let (viewer, now) = (call.viewer, call.now)
        return try await call.services.read(as: viewer) { try FormContent.load(id, theme: theme, for: viewer, at: now, in: $0) }
    }

    /// The key of the form is not kept: what is saved carries its version, and confidential answers leave no row that says when.
    static func save(_ call: SignedInCall, _ form: AnswersForm, _ id: ContributionID, _ theme: Int) async throws -> Outcome {
        let (viewer, now) = (call.viewer, call.now)
        let version = try await call.services.write(by: viewer) { db in
            let content = try FormContent.load(id, theme: theme, for: viewer, at: now, in: db)
            let permit = try content.permit(viewer, now, in: db)
            let answers = try form.answers(on: content.rows, of: content.grid, in: viewer.language)
            return try SaveAnswers.perform(answers, in: content.contribution, of: content.review, from: form.version, permit: permit, in: db)
        }
        if form.then == .send { try await send(call, id, theme) }
        return Outcome(form.then == .next ? ReviewsPaths.theme(id, theme + 1) : ReviewsPaths.theme(id, theme), data: SavedView(version: version, savedAt: now))
    }

    private static func send(_ call: SignedInCall, _ id: ContributionID, _ theme: Int) async throws {
        let (viewer, now) = (call.viewer, call.now)
        try await call.services.write(by: viewer) { db in
            let content = try FormContent.load(id, theme: theme, for: viewer, at: now, in: db)
            try SendContribution.perform(content.contribution, of: content.review, on: content.grid, permit: content.permit(viewer, now, in: db), in: db)
        }
    }

    static func again(_ call: SignedInCall, _ state: FormState, _ id: ContributionID, _ theme: Int) async throws -> HTML {
        FormPage(content: try await Self.theme(call, id, theme), state: state, frame: call.frame).html
    }
}

extension FormContent {
    fileprivate func permit(_ viewer: Viewer, _ now: Date, in db: Write) throws -> Writing {
        try ReviewPolicy(viewer, on: Day(of: now, in: viewer.timeZone)).write(contribution, of: review, cycle.state(at: now), in: db)
    }
}
