import Foundation
import Kernel
import Markup
import Site

enum FormHandlers {
    static func first(_ call: SignedInCall, _ id: ContributionID) async throws -> FormContent { try await load(call, id, nil) }
    static func points(_ call: SignedInCall, _ id: ContributionID) async throws -> FormContent { try await load(call, id, .points) }
    static func texts(_ call: SignedInCall, _ id: ContributionID) async throws -> FormContent { try await load(call, id, .texts) }
    static func axes(_ call: SignedInCall, _ id: ContributionID) async throws -> FormContent { try await load(call, id, .axes) }
    static func summary(_ call: SignedInCall, _ id: ContributionID) async throws -> FormContent { try await load(call, id, .summary) }

    static func theme(_ call: SignedInCall, _ id: ContributionID, _ theme: Int) async throws -> FormContent {
        try await load(call, id, .theme(theme))
    }

    static func load(_ call: SignedInCall, _ id: ContributionID, _ step: FormStep?) async throws -> FormContent {
        let (viewer, now, desk) = (call.viewer, call.now, AnonymousDesk(call))
        return try await call.services.read(as: viewer) { try FormContent.load(id, at: step, for: viewer, at: now, desk, in: $0) }
    }

    static func save(_ call: SignedInCall, _ form: AnswersForm, _ id: ContributionID, _ theme: Int) async throws -> Outcome {
        let (language, desk) = (call.viewer.language, AnonymousDesk(call))
        return try await keep(call, id, .theme(theme), form.then, at: desk) { content, permit, db in
            let answers = try form.answers(in: content, by: language)
            if content.isAnonymous { return try desk.keep(content.given(answers), in: content, from: form.version, permit: permit, in: db) }
            return try SaveAnswers.perform(answers, in: content.contribution, of: content.review, from: form.version, permit: permit, in: db)
        }
    }

    static func savePoints(_ call: SignedInCall, _ form: PointsForm, _ id: ContributionID) async throws -> Outcome {
        let language = call.viewer.language
        return try await keep(call, id, .points, form.then, at: AnonymousDesk(call)) { content, permit, db in
            let points = form.points(content.points, by: language)
            return try SavePoints.perform(points, in: content.contribution, of: content.review, from: form.version, permit: permit, in: db)
        }
    }

    static func saveTexts(_ call: SignedInCall, _ form: TextsForm, _ id: ContributionID) async throws -> Outcome {
        let (language, desk) = (call.viewer.language, AnonymousDesk(call))
        return try await keep(call, id, .texts, form.then, at: desk) { content, permit, db in
            let texts = form.texts(content, by: language)
            if content.isAnonymous { return try desk.keep(content.given(texts), in: content, from: form.version, permit: permit, in: db) }
            return try SaveTexts.perform(texts, in: content.contribution, of: content.review, from: form.version, permit: permit, in: db)
        }
    }

    static func saveAxes(_ call: SignedInCall, _ form: AxesForm, _ id: ContributionID) async throws -> Outcome {
        let language = call.viewer.language
        return try await keep(call, id, .axes, form.then, at: AnonymousDesk(call)) { content, permit, db in
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

    static func textsAgain(_ call: SignedInCall, _ state: FormState, _ id: ContributionID) async throws -> HTML {
        FormPage(content: try await load(call, id, .texts), state: state, frame: call.frame).html
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
    static func keep(
        _ call: SignedInCall, _ id: ContributionID, _ step: FormStep, _ then: FormThen, at desk: AnonymousDesk,
        _ change: @escaping @Sendable (FormContent, Writing, Write) throws -> Int
    ) async throws -> Outcome {
        let (viewer, now) = (call.viewer, call.now)
        let (version, content) = try await call.services.write(by: viewer) { db in
            let content = try FormContent.load(id, at: step, for: viewer, at: now, desk, isShown: false, in: db)
            return (try change(content, content.permit(viewer, now, in: db), db), content)
        }
        if then == .send { return try await send(call, id, from: version, at: desk) }
        let place = then == .next ? content.next ?? step : step
        let saved = SavedView(version: version, savedAt: now)
        // A flash stands in the session's row: of an anonymous form it would say that somebody writes now.
        if content.isAnonymous { return Outcome(content.path(to: place), data: saved, cookies: desk.cookies) }
        // In confidence not even a flash says when.
        let flash = content.isProtected ? FormWords.kept : FormWords.savedAt(.hour(now, in: viewer.timeZone))
        return Outcome(content.path(to: place), flash: flash, data: saved)
    }

    static func send(_ call: SignedInCall, _ form: SendingForm, _ id: ContributionID) async throws -> Outcome {
        try await send(call, id, from: form.version, at: AnonymousDesk(call))
    }

    private static func send(_ call: SignedInCall, _ id: ContributionID, from version: Int, at desk: AnonymousDesk) async throws -> Outcome {
        let (viewer, now) = (call.viewer, call.now)
        let isAnonymous = try await call.services.write(by: viewer) { db in
            let content = try FormContent.load(id, at: .summary, for: viewer, at: now, desk, isShown: false, in: db)
            let permit = try content.permit(viewer, now, in: db)
            guard content.contribution.version == version else { throw Refusal.conflict(FormWords.changedBeforeSending) }
            if content.isAnonymous {
                try SubmitAnonymously.perform(content, at: desk, permit: permit, in: db)
            } else {
                try SendContribution.perform(content, permit: permit, in: db)
            }
            return content.isAnonymous
        }
        return Outcome(ReviewsPaths.summary(id), flash: isAnonymous ? nil : FormWords.sentThanks, data: SentView(contribution: id))
    }
}

extension FormContent {
    fileprivate func permit(_ viewer: Viewer, _ now: Date, in db: Write) throws -> Writing {
        try ReviewPolicy(viewer, on: viewer.day(at: now)).write(contribution, of: review, in: cycle, at: now, db)
    }
}
