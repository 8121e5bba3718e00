import Kernel
import Markup
import Site

/// Managers, and the last day.
enum LineHandlers {
    struct Question: Sendable {
        let sheet: PersonSheet
        let choices: DirectoryChoices
    }

    static func question(_ call: SignedInCall, _ id: PersonID) async throws -> Question {
        Question(sheet: try await PersonHandlers.sheet(call, id), choices: try await PersonHandlers.choices(call))
    }

    static func show(_ question: Question, _ frame: Frame) -> HTML {
        let managers = question.sheet.currentManagers.map(\.manager.description)
        let state = FormState([
            ManagerForm.manager.name: managers.first, ManagerForm.second.name: managers.dropFirst().first,
            ManagerForm.from.name: question.choices.today.description,
        ])
        return ManagerPage(sheet: question.sheet, choices: question.choices, state: state, frame: frame).html
    }

    static func change(_ call: SignedInCall, _ form: ManagerForm, _ id: PersonID) async throws -> Outcome {
        let permit = try DirectoryPolicy(call.viewer).edit()
        try await call.services.write(by: call.viewer, once: call.submission) { db in
            try ChangeManagers.perform(id, managers: form.managers, from: form.from, permit: permit, in: db)
        }
        return Outcome(PeoplePaths.person(id), flash: LineWords.changed, data: CreatedView(id))
    }

    static func again(_ call: SignedInCall, _ state: FormState, _ id: PersonID) async throws -> HTML {
        let question = try await question(call, id)
        return ManagerPage(sheet: question.sheet, choices: question.choices, state: state, frame: call.frame).html
    }

    static func showDeparture(_ sheet: PersonSheet, _ frame: Frame) -> HTML {
        let state = FormState([DepartureForm.last.name: sheet.employment?.leftOn?.description])
        return DeparturePage(sheet: sheet, state: state, frame: frame).html
    }

    static func depart(_ call: SignedInCall, _ form: DepartureForm, _ id: PersonID) async throws -> Outcome {
        let permit = try DirectoryPolicy(call.viewer).edit()
        let today = call.today
        let name = try await call.services.write(by: call.viewer, once: call.submission) { db in
            try RecordDeparture.perform(id, on: form.last, today: today, permit: permit, in: db)
            return try Person.find(id, in: db).name
        }
        return Outcome(PeoplePaths.person(id), flash: DepartureWords.recorded(name, form.last), data: CreatedView(id))
    }

    static func departAgain(_ call: SignedInCall, _ state: FormState, _ id: PersonID) async throws -> HTML {
        DeparturePage(sheet: try await PersonHandlers.sheet(call, id), state: state, frame: call.frame).html
    }

    static func stay(_ call: SignedInCall, _ id: PersonID) async throws -> Outcome {
        let permit = try DirectoryPolicy(call.viewer).edit()
        let today = call.today
        try await call.services.write(by: call.viewer, once: call.submission) { db in
            try RecordDeparture.perform(id, on: nil, today: today, permit: permit, in: db)
        }
        return Outcome(PeoplePaths.person(id), flash: DepartureWords.stays, data: CreatedView(id))
    }
}
