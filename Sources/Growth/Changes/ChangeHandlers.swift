import Kernel
import Markup
import Site

enum ChangeHandlers {
    static func levels(_ call: SignedInCall, _ person: PersonID) async throws -> PersonLevels {
        let (viewer, today) = (call.viewer, call.today)
        return try await call.services.read(as: viewer) { try PersonLevels.load(person, for: viewer, on: today, in: $0) }
    }

    static func open(_ call: SignedInCall, _ form: OpeningForm, _ person: PersonID) async throws -> Outcome {
        let (viewer, today) = (call.viewer, call.today)
        let draft = try form.draft(in: viewer.language)
        let id = try await call.services.write(by: viewer, once: call.submission) { db in
            let policy = GrowthPolicy(viewer, on: today)
            return try OpenChange.perform(draft, permit: policy.speak(of: person, in: db), policy: policy, in: db)
        }
        return Outcome(GrowthPaths.levels(person), flash: ChangeWords.opened, data: ChangeOpenedView(id: id))
    }

    static func openAgain(_ call: SignedInCall, _ state: FormState, _ person: PersonID) async throws -> HTML {
        PersonLevelsPage(sheet: try await levels(call, person), state: state, frame: call.frame).html
    }

    static func speak(_ call: SignedInCall, _ form: VoiceForm, _ id: ScopeChangeID) async throws -> Outcome {
        let (viewer, today) = (call.viewer, call.today)
        let text = WrittenText(form.text, in: form.language ?? viewer.language)
        let person = try await call.services.write(by: viewer, once: call.submission) { db in
            let policy = GrowthPolicy(viewer, on: today)
            let change = try ScopeChange.find(id, policy, in: db)
            try GiveVoice.perform(text, change, permit: policy.speak(of: change.person, in: db), in: db)
            return change.person
        }
        return Outcome(GrowthPaths.levels(person), flash: ChangeWords.voiced)
    }

    static func speakAgain(_ call: SignedInCall, _ state: FormState, _ id: ScopeChangeID) async throws -> HTML {
        let (viewer, today) = (call.viewer, call.today)
        let sheet = try await call.services.read(as: viewer) { db in
            let change = try ScopeChange.find(id, GrowthPolicy(viewer, on: today), in: db)
            return try PersonLevels.load(change.person, for: viewer, on: today, in: db)
        }
        return PersonLevelsPage(sheet: sheet, state: state, frame: call.frame).html
    }

    static func withdraw(_ call: SignedInCall, _ id: ScopeChangeID) async throws -> Outcome {
        let (viewer, today) = (call.viewer, call.today)
        let person = try await call.services.write(by: viewer, once: call.submission) { db in
            let policy = GrowthPolicy(viewer, on: today)
            let change = try ScopeChange.find(id, policy, in: db)
            try GiveVoice.withdraw(change, permit: policy.speak(of: change.person, in: db), in: db)
            return change.person
        }
        return Outcome(GrowthPaths.levels(person), flash: ChangeWords.withdrawn)
    }
}
