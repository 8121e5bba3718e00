import Kernel
import Markup
import Sealing
import Site

enum KeyHandlers {
    struct Taken: Sendable { let content: KeyContent, words: KeptWords }
    struct TakenView: Encodable, Sendable { let secret: String }
    struct OpenedView: Encodable, Sendable { let result: OpenAnswers.Result }

    static func page(_ call: SignedInCall, _ id: CycleID) async throws -> KeyContent {
        let (viewer, now) = (call.viewer, call.now)
        return try await call.services.read(as: viewer) { try KeyContent.load(id, for: viewer, at: now, in: $0) }
    }

    static func name(_ call: SignedInCall, _ form: HoldersForm, _ id: CycleID) async throws -> Outcome {
        let viewer = call.viewer
        try await call.services.write(by: viewer, once: call.submission) { db in
            let cycle = try ReviewCycle.find(id, visibleTo: viewer, in: db)
            try NameHolders.perform(form.chosen, of: cycle, permit: CyclePolicy(viewer).edit(cycle), in: db)
        }
        return Outcome(ReviewsPaths.check(id), flash: KeyWords.named)
    }

    static func nameAgain(_ call: SignedInCall, _ state: FormState, _ id: CycleID) async throws -> HTML {
        CheckPage(content: try await CheckHandlers.check(call, id), state: state, frame: call.frame).html
    }

    static func take(_ call: SignedInCall, _ id: CycleID) async throws -> Taken {
        let (viewer, now) = (call.viewer, call.now)
        return try await call.services.write(by: viewer, once: call.submission) { db in
            let content = try KeyContent.load(id, for: viewer, at: now, in: db)
            let permit = try KeyPolicy(viewer).take(content.cycle, among: content.others + [content.holder])
            let words = try TakePart.perform(content.holder, of: content.cycle, permit: permit, in: db)
            return Taken(content: content, words: words)
        }
    }

    static func takeAgain(_ call: SignedInCall, _ state: FormState, _ id: CycleID) async throws -> HTML {
        KeyPage(content: try await page(call, id), state: state, frame: call.frame).html
    }

    static func open(_ call: SignedInCall, _ form: OpeningForm, _ id: CycleID) async throws -> Outcome {
        let (viewer, now, slots) = (call.viewer, call.now, call.services.slots)
        guard let words = KeptWords(form.secret) else { throw Refusal.invalid(OpeningForm.secret.name, KeyWords.wrongWords) }
        let result = try await call.services.write(by: viewer, once: call.submission) { db in
            let content = try KeyContent.load(id, for: viewer, at: now, in: db)
            let permit = try KeyPolicy(viewer).open(content.cycle, at: now, among: content.others + [content.holder])
            return try OpenAnswers.perform(words, of: content.holder, in: content.cycle, slots: slots, permit: permit, db)
        }
        let flash = result == .opened ? KeyWords.opened : KeyWords.lent
        return Outcome(ReviewsPaths.openingKey(id), flash: flash, data: OpenedView(result: result))
    }
}
