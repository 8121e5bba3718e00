import Kernel
import Markup
import Site

/// Teams: the list, one of them, creating, renaming, closing.
enum TeamHandlers {
    static func list(_ call: SignedInCall) async throws -> TeamList {
        let (viewer, today) = (call.viewer, call.today)
        return try await call.services.read(as: viewer) { try TeamList.load(for: viewer, on: today, in: $0) }
    }

    static func sheet(_ call: SignedInCall, _ id: TeamID) async throws -> TeamSheet {
        let (viewer, today) = (call.viewer, call.today)
        return try await call.services.read(as: viewer) { try TeamSheet.find(id, visibleTo: viewer, on: today, in: $0) }
    }

    static func team(_ call: SignedInCall, _ id: TeamID) async throws -> Team {
        let (viewer, today) = (call.viewer, call.today)
        return try await call.services.read(as: viewer) { try Team.find(id, visibleTo: viewer, on: today, in: $0) }
    }

    static func create(_ call: SignedInCall, _ form: NewTeamForm) async throws -> Outcome {
        let permit = try DirectoryPolicy(call.viewer).edit()
        let id = try await call.services.write(by: call.viewer, once: call.submission) { db in
            try CreateTeam.perform(form.name, permit: permit, in: db)
        }
        return Outcome(PeoplePaths.team(id), flash: TeamWords.isCreated, data: CreatedView(id))
    }

    static func createAgain(_ call: SignedInCall, _ state: FormState) async throws -> HTML {
        NewTeamPage(state: state, frame: call.frame).html
    }

    static func showEdit(_ team: Team, _ frame: Frame) -> HTML {
        EditTeamPage(team: team, state: FormState([NewTeamForm.name.name: team.name]), frame: frame).html
    }

    static func rename(_ call: SignedInCall, _ form: TeamForm, _ id: TeamID) async throws -> Outcome {
        try await change(call, id, flash: TeamWords.isRenamed) { team, permit, db in
            try RenameTeam.perform(team, to: form.name, from: form.version, permit: permit, in: db)
        }
    }

    static func renameAgain(_ call: SignedInCall, _ state: FormState, _ id: TeamID) async throws -> HTML {
        EditTeamPage(team: try await team(call, id), state: state, frame: call.frame).html
    }

    static func showClosure(_ team: Team, _ frame: Frame) -> HTML {
        TeamClosurePage(team: team, state: FormState([TeamClosureForm.last.name: frame.today.description]), frame: frame).html
    }

    static func close(_ call: SignedInCall, _ form: TeamClosureForm, _ id: TeamID) async throws -> Outcome {
        try await change(call, id, flash: TeamWords.isClosed) { try CloseTeam.perform($0, on: form.last, permit: $1, in: $2) }
    }

    static func closeAgain(_ call: SignedInCall, _ state: FormState, _ id: TeamID) async throws -> HTML {
        TeamClosurePage(team: try await team(call, id), state: state, frame: call.frame).html
    }

    static func reopen(_ call: SignedInCall, _ id: TeamID) async throws -> Outcome {
        try await change(call, id, flash: TeamWords.isOpen) { try ReopenTeam.perform($0, permit: $1, in: $2) }
    }

    private static func change(
        _ call: SignedInCall, _ id: TeamID, flash: Phrase, _ act: @escaping @Sendable (Team, DirectoryEditing, Write) throws -> Void
    ) async throws -> Outcome {
        let (viewer, today) = (call.viewer, call.today)
        let permit = try DirectoryPolicy(viewer).edit()
        try await call.services.write(by: viewer, once: call.submission) { db in
            try act(try Team.find(id, visibleTo: viewer, on: today, in: db), permit, db)
        }
        return Outcome(PeoplePaths.team(id), flash: flash, data: CreatedView(id))
    }
}
