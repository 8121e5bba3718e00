import Foundation
import Kernel
import Markup
import Site

enum FormHandlers {
    static func first(_ call: SignedInCall, _ id: ContributionID) async throws -> FormContent { try await load(call, id, nil) }
    static func points(_ call: SignedInCall, _ id: ContributionID) async throws -> FormContent { try await load(call, id, .points) }
    static func axes(_ call: SignedInCall, _ id: ContributionID) async throws -> FormContent { try await load(call, id, .axes) }
    static func summary(_ call: SignedInCall, _ id: ContributionID) async throws -> FormContent { try await load(call, id, .summary) }

    static func theme(_ call: SignedInCall, _ id: ContributionID, _ theme: Int) async throws -> FormContent {
        try await load(call, id, .theme(theme))
    }

    static func load(_ call: SignedInCall, _ id: ContributionID, _ step: FormStep?) async throws -> FormContent {
        let (viewer, now) = (call.viewer, call.now)
        return try await call.services.read(as: viewer) { try FormContent.load(id, at: step, for: viewer, at: now, in: $0) }
    }

    static func save(_ call: SignedInCall, _ form: AnswersForm, _ id: ContributionID, _ theme: Int) async throws -> Outcome {
        let language = call.viewer.language
        return try await keep(call, id, .theme(theme), form.then) { content, permit, db in
            let answers = try form.answers(in: content, by: language)
            return try SaveAnswers.perform(answers, in: content.contribution, of: content.review, from: form.version, permit: permit, in: db)
        }
    }

    static func savePoints(_ call: SignedInCall, _ form: PointsForm, _ id: ContributionID) async throws -> Outcome {
        let language = call.viewer.language
        return try await keep(call, id, .points, form.then) { content, permit, db in
            let points = form.points(content.points, by: language)
            return try SavePoints.perform(points, in: content.contribution, of: content.review, from: form.version, permit: permit, in: db)
        }
    }

    static func saveAxes(_ call: SignedInCall, _ form: AxesForm, _ id: ContributionID) async throws -> Outcome {
        let language = call.viewer.language
        return try await keep(call, id, .axes, form.then) { content, permit, db in
            let axes = form.axes(content.axes ?? [], by: language)
            return try SaveAxes.perform(axes, in: content.contribution, of: content.review, from: form.version, permit: permit, in: db)
        }
    }

    static func again(_ call: SignedInCall, _ state: FormState, _ id: ContributionID, _ theme: Int) async throws -> HTML {
        FormPage(content: try await load(call, id, .theme(theme)), state: state, frame: call.frame).html
    }

    static func pointsAgain(_ call: SignedInCall, _ state: FormState, _ id: ContributionID) async throws -> HTML {
        FormPage(content: try await load(call, id, .points), state: state, frame: call.frame).html
    }

    static func axesAgain(_ call: SignedInCall, _ state: FormState, _ id: ContributionID) async throws -> HTML {
        FormPage(content: try await load(call, id, .axes), state: state, frame: call.frame).html
    }

    static func summaryAgain(_ call: SignedInCall, _ state: FormState, _ id: ContributionID) async throws -> HTML {
        FormPage(content: try await load(call, id, .summary), state: state, frame: call.frame).html
    }
}

extension FormHandlers {
    /// The key of the form is not kept: what is saved carries its version, and confidential answers leave no row that says when.
    private static func keep(
        _ call: SignedInCall, _ id: ContributionID, _ step: FormStep, _ then: FormThen,
        _ change: @escaping @Sendable (FormContent, Writing, Write) throws -> Int
    ) async throws -> Outcome {
        let (viewer, now) = (call.viewer, call.now)
        let (version, content) = try await call.services.write(by: viewer) { db in
            let content = try FormContent.load(id, at: step, for: viewer, at: now, isShown: false, in: db)
            return (try change(content, content.permit(viewer, now, in: db), db), content)
        }
        if then == .send { return try await send(call, id, from: version) }
        let place = then == .next ? content.next ?? step : step
        // In confidence not even a flash says when.
        let flash = content.contribution.kind.isConfidential ? FormWords.kept : FormWords.savedAt(.hour(now, in: viewer.timeZone))
        return Outcome(content.path(to: place), flash: flash, data: SavedView(version: version, savedAt: now))
    }

    static func send(_ call: SignedInCall, _ form: SendingForm, _ id: ContributionID) async throws -> Outcome {
        try await send(call, id, from: form.version)
    }

    private static func send(_ call: SignedInCall, _ id: ContributionID, from version: Int) async throws -> Outcome {
        let (viewer, now) = (call.viewer, call.now)
        try await call.services.write(by: viewer) { db in
            let content = try FormContent.load(id, at: .summary, for: viewer, at: now, isShown: false, in: db)
            let permit = try content.permit(viewer, now, in: db)
            guard content.contribution.version == version else { throw Refusal.conflict(FormWords.changedBeforeSending) }
            try SendContribution.perform(content, permit: permit, in: db)
        }
        return Outcome(ReviewsPaths.summary(id), flash: FormWords.sentThanks, data: SentView(contribution: id))
    }
}

extension FormContent {
    fileprivate func permit(_ viewer: Viewer, _ now: Date, in db: Write) throws -> Writing {
        try ReviewPolicy(viewer, on: Day(of: now, in: viewer.timeZone)).write(contribution, of: review, in: cycle, at: now, db)
    }
}
