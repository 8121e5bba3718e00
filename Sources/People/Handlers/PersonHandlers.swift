import Kernel
import Markup
import Site

/// One person: their sheet, adding, correcting.
enum PersonHandlers {
    static func sheet(_ call: SignedInCall, _ id: PersonID) async throws -> PersonSheet {
        let (viewer, now) = (call.viewer, call.now)
        return try await call.services.read(as: viewer) { try PersonSheet.find(id, visibleTo: viewer, at: now, in: $0) }
    }

    static func choices(_ call: SignedInCall) async throws -> DirectoryChoices {
        let (viewer, today) = (call.viewer, call.today)
        return try await call.services.read(as: viewer) { try DirectoryChoices.load(for: viewer, on: today, in: $0) }
    }

    static func create(_ call: SignedInCall, _ form: NewPersonForm) async throws -> Outcome {
        let permit = try DirectoryPolicy(call.viewer).edit()
        let today = call.today
        let id = try await call.services.write(by: call.viewer, once: call.submission) { db in
            try CreatePerson.perform(
                form.draft, teams: [form.team].compactMap { $0 }, managers: [form.manager].compactMap { $0 }, from: today, permit: permit, in: db)
        }
        return Outcome(PeoplePaths.person(id), flash: PersonFormWords.added(form.draft.name), data: CreatedView(id))
    }

    static func showNew(_ choices: DirectoryChoices, _ frame: Frame) -> HTML {
        let state = FormState([PersonForm.language.name: choices.language.rawValue, PersonForm.timeZone.name: choices.timeZone])
        return NewPersonPage(choices: choices, state: state, frame: frame).html
    }

    static func newAgain(_ call: SignedInCall, _ state: FormState) async throws -> HTML {
        NewPersonPage(choices: try await choices(call), state: state, frame: call.frame).html
    }

    struct Correction: Sendable {
        let person: Person
        let employment: Employment
        let crafts: [Craft]

        var draft: PersonDraft { PersonDraft(person, employment) }
    }

    static func correction(_ call: SignedInCall, _ id: PersonID) async throws -> Correction {
        let (viewer, today) = (call.viewer, call.today)
        return try await call.services.read(as: viewer) { db in
            let person = try Person.find(id, visibleTo: viewer, on: today, in: db)
            guard let employment = try Employment.of(id, visibleTo: viewer, on: today, in: db) else { throw Refusal.notFound }
            return Correction(person: person, employment: employment, crafts: try Craft.all(visibleTo: viewer, in: db))
        }
    }

    static func showEdit(_ stored: Correction, _ frame: Frame) -> HTML {
        var values = PersonForm.values(stored.draft)
        values[EditPersonForm.version.name] = String(stored.person.version)
        return EditPersonPage(person: stored.person, stored: stored.draft, crafts: stored.crafts, state: FormState(values), frame: frame).html
    }

    static func edit(_ call: SignedInCall, _ form: EditPersonForm, _ id: PersonID) async throws -> Outcome {
        let permit = try DirectoryPolicy(call.viewer).edit()
        let changed = try await call.services.write(by: call.viewer, once: call.submission) { db in
            try ChangePerson.perform(id, to: form.draft, from: form.version, permit: permit, in: db)
        }
        let flash = changed.isEmpty ? DirectoryWords.nothingChanged : PersonFormWords.saved
        return Outcome(PeoplePaths.person(id), flash: flash, data: CreatedView(id))
    }

    static func editAgain(_ call: SignedInCall, _ state: FormState, _ id: PersonID) async throws -> HTML {
        let stored = try await correction(call, id)
        return EditPersonPage(person: stored.person, stored: stored.draft, crafts: stored.crafts, state: state, frame: call.frame).html
    }
}
